package org.qifu.portal.callback;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

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
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            byte[] signed = (timestamp + "." + body).getBytes(StandardCharsets.UTF_8);
            return "sha256=" + HexFormat.of().formatHex(mac.doFinal(signed));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
