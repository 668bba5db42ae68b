package org.qifu.portal.api;

import java.util.regex.Pattern;
import org.qifu.casefile.Problem;
import org.springframework.http.HttpStatus;

/** The header by which a client marks a repeated request as one. */
final class IdempotencyKey {

    static final String HEADER = "Idempotency-Key";

    /** Answers that did nothing new carry it. */
    static final String REPLAYED = "Idempotent-Replayed";

    private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9._:-]{8,64}");

    private IdempotencyKey() {}

    /** The key; 400 when it has another shape. */
    static String require(String key) {
        if (!SHAPE.matcher(key).matches()) {
            String message = "请用8到64个字母、数字、点、下划线、冒号或连字符，建议用 UUID";
            throw Problems.refusal(
                    HttpStatus.BAD_REQUEST, "「" + HEADER + "」" + message + "。", new Problem(HEADER, message));
        }
        return key;
    }
}
