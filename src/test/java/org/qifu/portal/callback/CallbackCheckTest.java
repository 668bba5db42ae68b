package org.qifu.portal.callback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qifu.portal.callback.CallbackCheck.Result.DROP;
import static org.qifu.portal.callback.CallbackCheck.Result.REFUSE;
import static org.qifu.portal.callback.CallbackCheck.Result.TAKE;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qifu.portal.callback.CallbackCheck.Result;

/** Forged and replayed callbacks do not get past a receiver that checks as the guide says. */
class CallbackCheckTest {

    private static final long NOW = 1710727200;
    private static final String BODY = "{\"eventId\":\"e-1\",\"stage\":\"ACCEPTED\",\"stageLabel\":\"已受理\"}";

    private final String secret = Signature.newSecret();
    private final CallbackCheck check = new CallbackCheck(secret);

    @Test
    void oursIsTakenOnceAndDroppedWhenItComesAgain() throws Exception {
        // given a callback of ours; when it comes; then it is taken; when it is repeated, signed anew; then it is
        // dropped
        assertThat(checked(NOW, Signature.of(secret, NOW, BODY), BODY)).isEqualTo(TAKE);
        assertThat(checked(NOW + 60, Signature.of(secret, NOW + 60, BODY), BODY))
                .isEqualTo(DROP);
    }

    @Test
    void aRecordedCallIsNoUseLater() throws Exception {
        // given a call that was recorded
        String signature = Signature.of(secret, NOW, BODY);

        // when it is replayed after five minutes, or its time is put forward; then it is refused
        assertThat(check.check(String.valueOf(NOW), signature, bytes(BODY), NOW + 301))
                .isEqualTo(REFUSE);
        assertThat(check.check(String.valueOf(NOW), signature, bytes(BODY), NOW - 301))
                .isEqualTo(REFUSE);
        assertThat(checked(NOW + 301, signature, BODY)).isEqualTo(REFUSE);

        // when it is replayed at once; then it is dropped as known
        assertThat(checked(NOW, signature, BODY)).isEqualTo(TAKE);
        assertThat(checked(NOW, signature, BODY)).isEqualTo(DROP);
    }

    @Test
    void anotherBodyOrSecretIsRefused() throws Exception {
        assertThat(checked(NOW, Signature.of(secret, NOW, BODY), BODY.replace("e-1", "e-2")))
                .isEqualTo(REFUSE);
        assertThat(checked(NOW, Signature.of(Signature.newSecret(), NOW, BODY), BODY))
                .isEqualTo(REFUSE);
        assertThat(checked(NOW, Signature.of(secret, NOW, "." + BODY), BODY)).isEqualTo(REFUSE);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "sha256=", "sha256=00", "none", "sha1=1234"})
    void aMissingOrOddSignatureIsRefused(String signature) throws Exception {
        assertThat(check.check(String.valueOf(NOW), signature, bytes(BODY), NOW))
                .isEqualTo(REFUSE);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "soon", "-1710727200", "99999999999999999999", "1710727200.5"})
    void aMissingOrOddTimeIsRefused(String timestamp) throws Exception {
        assertThat(check.check(timestamp, Signature.of(secret, NOW, BODY), bytes(BODY), NOW))
                .isEqualTo(REFUSE);
    }

    @Test
    void theGuideShowsThisVeryCheck() throws IOException {
        // given the class of this test, from its declaration on
        String source = Files.readString(Path.of("src/test/java/org/qifu/portal/callback/CallbackCheck.java"));
        String declared = source.substring(source.indexOf("final class CallbackCheck"));

        // when the guide for other systems is read; then it shows it, letter by letter
        try (Stream<Path> guides = Files.list(Path.of("docs"))) {
            assertThat(guides.filter(file -> file.getFileName().toString().startsWith("api-guide"))
                            .map(CallbackCheckTest::read))
                    .anyMatch(guide -> guide.contains(declared));
        }
    }

    private Result checked(long timestamp, String signature, String body) throws Exception {
        return check.check(String.valueOf(timestamp), signature, bytes(body), timestamp);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
