package org.qifu.notice;

import org.qifu.casefile.CaseFile;

/** Sees a queued notice to its end, outside the transaction that queued it: the process {@code notice}. */
public interface NoticeFlow {

    /** Begins with the commit of the running transaction, and not at all when that rolls back. */
    void begin(long noticeId, CaseFile file);
}
