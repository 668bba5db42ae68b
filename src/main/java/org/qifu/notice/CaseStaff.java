package org.qifu.notice;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qifu.casefile.CaseFile;

/** Who of the staff has to do with a case: asked of the engine, which this module does not know. */
public interface CaseStaff {

    /**
     * The groups in charge of the case now, or those who supervise it.
     *
     * @param node limit node that a warning or breach is about; null for everything else
     */
    List<String> groups(CaseFile file, NoticeEvent event, Audience audience, @Nullable String node);

    /** The members of these groups, each once. */
    List<StaffAddress> members(List<String> groups);
}
