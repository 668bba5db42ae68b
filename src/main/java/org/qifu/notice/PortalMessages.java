package org.qifu.notice;

import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/** The messages that a firm reads on the page of its case. */
@Component
public class PortalMessages {

    private final NoticeRows rows;

    PortalMessages(NoticeRows rows) {
        this.rows = rows;
    }

    /** The messages of the case, the latest first; plain text. */
    public List<Message> of(String caseNumber) {
        return rows.ofCase(caseNumber).stream()
                .filter(notice -> notice.key().channel() == Channel.PORTAL)
                .filter(notice -> notice.key().audience() == Audience.FIRM)
                .sorted((one, other) -> Long.compare(other.id(), one.id()))
                .map(notice -> new Message(notice.createdAt(), notice.subject(), notice.body()))
                .toList();
    }

    /** One message. */
    public record Message(Instant at, String subject, String text) {}
}
