package org.qifu.process.notice;

import org.qifu.casefile.CaseFiles;
import org.qifu.notice.News;
import org.qifu.notice.Notice;
import org.qifu.notice.NoticeEvent;
import org.qifu.notice.NoticeLog;
import org.qifu.notice.Notices;
import org.qifu.portal.CodeAsked;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Sends a new query code to the contact on file; asked again while one is under way, it sends no second. */
@Component
class CodeNews {

    private final Notices notices;
    private final NoticeLog log;
    private final CaseFiles files;

    CodeNews(Notices notices, NoticeLog log, CaseFiles files) {
        this.notices = notices;
        this.log = log;
        this.files = files;
    }

    @EventListener
    @Transactional
    public void on(CodeAsked asked) {
        files.lock(asked.caseNumber());
        var earlier = log.of(asked.caseNumber()).stream()
                .filter(notice -> notice.event() == NoticeEvent.CODE)
                .toList();
        boolean underWay = earlier.stream().anyMatch(notice -> notice.state() == Notice.State.QUEUED);
        if (!underWay) {
            notices.send(News.of(asked.caseNumber(), NoticeEvent.CODE, String.valueOf(earlier.size())));
        }
    }
}
