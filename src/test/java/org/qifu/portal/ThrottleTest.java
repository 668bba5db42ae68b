package org.qifu.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qifu.Rule;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

/** How often may be asked, under a clock that the test moves. */
class ThrottleTest {

    private final AtomicLong nanos = new AtomicLong();
    private final Throttle throttle = new Throttle(settings(Map.of()), new Ticking(nanos));

    @Test
    @Rule("R-INT-02")
    void oneAddressTriesOneCaseSixTimesInTenMinutes() {
        // given six tries; when a seventh comes; then it has to wait for the share of one try
        assertThat(allowed(6, () -> throttle.lookUp("192.0.2.1", "ZD-2026-00001")))
                .isEqualTo(6);
        assertThat(throttle.lookUp("192.0.2.1", "zd-2026-00001 ")).contains(Duration.ofSeconds(100));

        // and who waits so long is let in
        nanos.addAndGet(Duration.ofSeconds(100).toNanos());
        assertThat(throttle.lookUp("192.0.2.1", "ZD-2026-00001")).isEmpty();
        assertThat(throttle.lookUp("192.0.2.1", "ZD-2026-00001")).isPresent();
    }

    @Test
    @Rule("R-INT-02")
    void aFirmOpensItsCaseAsOftenAsItLikes() {
        // given a firm with the right code each time; then its tries are not used up, and a wrong code counts from
        // there
        assertThat(allowed(20, () -> {
                    var wait = throttle.lookUp("192.0.2.1", "ZD-2026-00001");
                    throttle.opened("192.0.2.1", "zd-2026-00001 ");
                    return wait;
                }))
                .isEqualTo(20);
        assertThat(allowed(10, () -> throttle.lookUp("192.0.2.1", "ZD-2026-00001")))
                .isEqualTo(6);
    }

    @Test
    @Rule("R-INT-02")
    void aStrangersTriesDoNotShutOutTheFirm() {
        // given a stranger who has used up its tries of a case; then the firm's own address may still look
        allowed(40, () -> throttle.lookUp("192.0.2.1", "ZD-2026-00001"));
        assertThat(throttle.lookUp("192.0.2.2", "ZD-2026-00001")).isEmpty();
    }

    @Test
    @Rule("R-INT-02")
    void oneAddressTriesThirtyCasesAMinute() {
        // given an address that goes from number to number; then it is stopped after thirty
        assertThat(IntStream.range(0, 100)
                        .filter(i ->
                                throttle.lookUp("192.0.2.1", "ZD-2026-" + i).isEmpty())
                        .count())
                .isEqualTo(30);
    }

    @Test
    @Rule("R-INT-02")
    void anAddressOfVersionSixIsItsNetwork() {
        // given somebody with all addresses of a network; when each is used once; then they count as one
        assertThat(IntStream.range(1, 40)
                        .filter(i -> throttle.submit("2001:db8:1:2::" + Integer.toHexString(i))
                                .isEmpty())
                        .count())
                .isEqualTo(20);
        assertThat(throttle.submit("2001:db8:1:3::1")).isEmpty();
        assertThat(Network.of("::ffff:192.0.2.1")).isEqualTo("192.0.2.1");
        assertThat(Network.of("no:address")).isEqualTo("no:address");
    }

    @Test
    @Rule("R-INT-02")
    void submissionsAndCallsHaveLimitsOfTheirOwn() {
        // given twenty submissions at once; then the next may come after three minutes, and look-ups go on
        assertThat(allowed(25, () -> throttle.submit("192.0.2.1"))).isEqualTo(20);
        assertThat(throttle.submit("192.0.2.1")).contains(Duration.ofMinutes(3));
        assertThat(throttle.lookUp("192.0.2.1", "ZD-2026-00001")).isEmpty();
        assertThat(allowed(400, () -> throttle.visit("192.0.2.1"))).isEqualTo(300);

        // and a client has the calls that were given to it, from the moment they were
        assertThat(allowed(70, () -> throttle.call("zlb", 60))).isEqualTo(60);
        assertThat(throttle.call("hotline", 60)).isEmpty();
        assertThat(allowed(200, () -> throttle.call("zlb", 120))).isEqualTo(120);
    }

    @Test
    void anOperatorSetsOtherRates() {
        // given other rates; then they count
        var strict = new Throttle(settings(Map.of("qifu.portal.limits.submit", "2/1m")), new Ticking(nanos));
        assertThat(allowed(5, () -> strict.submit("192.0.2.1"))).isEqualTo(2);
        assertThat(settings(Map.of("qifu.portal.limits.look-up-of-case", "3/1h"))
                        .lookUpOfCase())
                .isEqualTo(new Rate(3, Duration.ofHours(1)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "30", "0/1m", "-1/1m", "5/0s", "five/1m", "5/soon"})
    void aRateThatIsNoneIsRefusedAtTheStart(String text) {
        assertThatThrownBy(() -> Rate.valueOf(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void remembersNoMoreThanItsBound() {
        // given more keys than are remembered; then nothing fails, and who was forgotten begins anew
        var small = new Buckets(new Rate(1, Duration.ofHours(1)), 10, new Ticking(nanos));
        assertThat(IntStream.range(0, 10_000)
                        .filter(i -> small.take("key" + i).isEmpty())
                        .count())
                .isEqualTo(10_000);
    }

    private static long allowed(int tries, Supplier<Optional<Duration>> attempt) {
        return IntStream.range(0, tries).filter(i -> attempt.get().isEmpty()).count();
    }

    private static LimitSettings settings(Map<String, String> properties) {
        return new Binder(new MapConfigurationPropertySource(properties))
                .bindOrCreate("qifu.portal.limits", LimitSettings.class);
    }

    private record Ticking(AtomicLong nanos) implements TimeMeter {

        @Override
        public long currentTimeNanos() {
            return nanos.get();
        }

        @Override
        public boolean isWallClockBased() {
            return false;
        }
    }
}
