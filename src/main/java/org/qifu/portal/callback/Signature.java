package org.qifu.portal.callback;

import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * How a callback is signed. The header {@code X-Qifu-Signature} is {@code sha256=} and the hexadecimal HMAC-SHA256, with
 * the secret's characters as key, of the header {@code X-Qifu-Timestamp} (seconds since 1970), a full stop and the body.
 *
 * <p>A receiver takes the body's bytes as they came, before any parsing, and
 *
 * <ol>
 *   <li>refuses a timestamp more than five minutes away from its own clock: a recorded call cannot be replayed later;
 *   <li>computes the signature itself and compares in constant time, {@link java.security.MessageDigest#isEqual};
 *   <li>drops an {@code eventId} that it has kept: at least once means that one may come twice. It takes the id from the
 *       body; the header {@code X-Qifu-Event} is for logs, it is not signed;
 *   <li>keeps event id and content, and only then answers with 200.
 * </ol>
 */
final class Signature {

    private static final int SECRET_BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Signature() {}

    /** A new secret of 256 bits, 64 hexadecimal digits. */
    static String newSecret() {
        byte[] secret = new byte[SECRET_BYTES];
        RANDOM.nextBytes(secret);
        return HexFormat.of().formatHex(secret);
    }

    /** The value of the header. */
    static String of(String secret, long timestamp, String body) {
        return org.qifu.notice.Signature.of(secret, timestamp, body);
    }
}
