package org.qifu.notice;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qifu.casefile.PersonalNumbers;
import org.qifu.notice.Notice.State;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What was told of a case, and how that went; for staff. */
@Component
public class NoticeLog {

    private final NoticeRows rows;

    NoticeLog(NoticeRows rows) {
        this.rows = rows;
    }

    /** Every notice of the case, oldest first, with masked addresses. */
    public List<Logged> of(String caseNumber) {
        return rows.ofCase(caseNumber).stream()
                .map(notice -> Logged.of(notice, rows.attempts(notice.id())))
                .toList();
    }

    /** What somebody is to say on the telephone instead of this notice. */
    public Logged find(long id) {
        return Logged.of(rows.find(id), rows.attempts(id));
    }

    /** Notes how the call instead of this notice ended; joins the caller's transaction. */
    @Transactional
    public void phoned(long id, PhoneCall call) {
        boolean told = call.result() == PhoneCall.Result.TOLD;
        rows.log(id, told, told ? "电话告知：" + call.toldTo() : "电话未能告知：" + call.note());
        if (told) {
            rows.state(id, State.PHONED, null);
        }
    }

    /**
     * One notice with its delivery log.
     *
     * @param address masked
     * @param body with what is made only on sending left out
     */
    public record Logged(
            long id,
            NoticeEvent event,
            String label,
            Audience audience,
            Channel channel,
            String address,
            String subject,
            String body,
            State state,
            Instant createdAt,
            @Nullable Instant sentAt,
            List<Attempt> attempts) {

        static Logged of(Notice notice, List<Attempt> attempts) {
            return new Logged(
                    notice.id(),
                    notice.key().event(),
                    notice.key().label(),
                    notice.key().audience(),
                    notice.key().channel(),
                    PersonalNumbers.hidden(notice.address()),
                    notice.subject(),
                    notice.body().replaceAll("\\{\\{[^{}]*}}", "（不保存）"),
                    notice.state(),
                    notice.createdAt(),
                    notice.sentAt(),
                    attempts);
        }
    }
}
