package org.qifu.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Calls of the gateway for short messages and 浙政钉. */
class GatewayCourierTest {

    private static final Letter LETTER = new Letter("notice-7", Channel.SMS, "13805790001", "已答复", "您的问题\"已答复\"");

    private static final Duration PATIENT = Duration.ofSeconds(30);

    private final TestGateway gateway = new TestGateway();

    private GatewayCourier courier(String url, Duration timeout) {
        var to = new NoticeSettings.Gateway(URI.create(url), TestGateway.SECRET, Set.of(Channel.SMS), timeout);
        var clock = Clock.fixed(Instant.parse("2024-03-18T02:00:00Z"), ZoneOffset.UTC);
        return new GatewayCourier(new NoticeSettings(null, List.of(), Duration.ZERO, to), clock);
    }

    private Undelivered failure(Duration timeout) {
        return catchThrowableOfType(
                Undelivered.class, () -> courier(gateway.url(), timeout).deliver(LETTER));
    }

    @Test
    void aCallSaysWhatAndWhoAndIsSigned() throws Exception {
        // given a letter; when it is delivered; then the gateway has it as it was written, signed with the secret
        courier(gateway.url(), PATIENT).deliver(LETTER);
        TestGateway.Call call = gateway.calls().get(0);
        assertThat(call.body())
                .isEqualTo(
                        "{\"id\":\"notice-7\",\"channel\":\"SMS\",\"to\":\"13805790001\",\"text\":\"您的问题\\\"已答复\\\"\"}");
        assertThat(call.timestamp()).isEqualTo("1710727200");
        assertThat(call.signed()).isTrue();
        assertThat(Signature.of("another-secret-0123456789", 1710727200L, call.body()))
                .isNotEqualTo(call.signature());
    }

    @ParameterizedTest
    @CsvSource({
        "400, true",
        "404, true",
        "422, true",
        "401, false",
        "403, false",
        "429, false",
        "500, false",
        "503, false",
        "302, false"
    })
    void whatIsWrongWithTheMessageIsNotTriedAgain(int status, boolean forGood) {
        // given a gateway that answers so; then a fault of the message is told from one of the gateway or of ours
        gateway.then(TestGateway.status(status));
        assertThat(failure(PATIENT)).hasMessage("网关回应" + status).matches(e -> e.forGood() == forGood && !e.silent());
    }

    @Test
    void whoDoesNotAnswerIsNotWaitedFor() {
        // given a gateway that hangs before its answer, or in it; then the attempt ends all the same
        gateway.then(TestGateway.hang(), TestGateway.hangInTheBody());
        assertThat(failure(Duration.ofMillis(500))).matches(e -> e.silent() && !e.forGood());
        assertThat(failure(Duration.ofMillis(500))).matches(e -> e.silent() && !e.forGood());
        // and one that is not there is no other
        assertThat(catchThrowableOfType(
                        Undelivered.class,
                        () -> courier("http://127.0.0.1:1/send", PATIENT).deliver(LETTER)))
                .matches(Undelivered::silent);
    }
}
