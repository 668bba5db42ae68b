package org.qifu.portal.callback;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** 校验一条回调通知。body 用收到的原始字节，不要先解析再还原。 */
final class CallbackCheck {

    private static final long WINDOW_SECONDS = 300;

    private final String secret;

    // 实际使用时放在数据库中（event_id 唯一），与业务处理在同一事务内写入。
    private final Set<String> seen = ConcurrentHashMap.newKeySet();

    CallbackCheck(String secret) {
        this.secret = secret;
    }

    enum Result {
        /** 首次收到：处理后回 200。 */
        TAKE,
        /** 已收到过：不再处理，直接回 200。 */
        DROP,
        /** 不是企服发来的，或是截获后重放的：回 401。 */
        REFUSE
    }

    Result check(String timestamp, String signature, byte[] body, long nowSeconds)
            throws GeneralSecurityException, IOException {
        if (timestamp == null || signature == null || !timestamp.matches("\\d{1,12}")) {
            return Result.REFUSE;
        }
        if (Math.abs(nowSeconds - Long.parseLong(timestamp)) > WINDOW_SECONDS) {
            return Result.REFUSE;
        }
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        mac.update((timestamp + ".").getBytes(StandardCharsets.UTF_8));
        String expected = "sha256=" + HexFormat.of().formatHex(mac.doFinal(body));
        if (!MessageDigest.isEqual(
                expected.getBytes(StandardCharsets.UTF_8), signature.getBytes(StandardCharsets.UTF_8))) {
            return Result.REFUSE;
        }
        // 编号取自已验签的正文，不取请求头 X-Qifu-Event：请求头不在签名之内。
        String eventId = new ObjectMapper().readTree(body).path("eventId").asText();
        return seen.add(eventId) ? Result.TAKE : Result.DROP;
    }
}
