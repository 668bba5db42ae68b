package org.qifu.notice;

import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.qifu.casefile.PlainText;

/**
 * 通知模板维护: a rule as it shall be, and its new text.
 *
 * @param byPhone whether somebody telephones when nothing could be delivered
 * @param subject null leaves the text as it is, and so does a missing body
 */
public record NoticeEntry(
        @NotNull(message = "请选择") NoticeEvent event,
        @NotNull(message = "请选择") Audience audience,
        @NotNull(message = "请选择") Channel channel,
        boolean enabled,
        boolean byPhone,
        @PlainText(max = 100, lines = false) @Nullable String subject,
        @PlainText(max = 2000) @Nullable String body) {

    /** What it is for. */
    public NoticeKey key() {
        return new NoticeKey(event, audience, channel);
    }
}
