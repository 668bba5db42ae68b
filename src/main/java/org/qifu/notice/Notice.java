package org.qifu.notice;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One message to one address.
 *
 * @param matter what it tells to whom, the same for all channels
 * @param address empty when the firm left none
 * @param body with the placeholders of {@link LateValue}
 * @param byPhone whether somebody telephones when no channel could deliver the matter
 */
public record Notice(
        long id,
        String matter,
        String caseNumber,
        NoticeKey key,
        String address,
        String subject,
        String body,
        boolean byPhone,
        State state,
        Instant createdAt,
        @Nullable Instant sentAt) {

    /** Where it stands. */
    public enum State {
        /** 待发送. */
        QUEUED,
        /** 已发送. */
        SENT,
        /** 未送达. */
        FAILED,
        /** 已电话告知. */
        PHONED
    }
}
