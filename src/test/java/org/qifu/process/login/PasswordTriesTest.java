package org.qifu.process.login;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.qifu.Rule;
import org.qifu.portal.Rate;

/** How many wrong passwords are borne, under a clock that the test moves. */
class PasswordTriesTest {

    private static final String HOME = "198.51.100.7";

    private final AtomicLong nanos = new AtomicLong();
    private final PasswordTries tries = new PasswordTries(
            new TryLimits(Rate.valueOf("10/10m"), Rate.valueOf("100/10m"), Rate.valueOf("100/1h"), 1000),
            new TimeMeter() {
                @Override
                public long currentTimeNanos() {
                    return nanos.get();
                }

                @Override
                public boolean isWallClockBased() {
                    return false;
                }
            });

    @Test
    @Rule("R-SEC-01")
    void whoWaitsMayTryAgain() {
        // given ten wrong passwords; then the next has to wait for the share of one
        fail("zhang", HOME, 10);
        assertThat(tries.wait("zhang", HOME)).contains(Duration.ofMinutes(1));

        // when that time has passed; then one more is looked at
        nanos.addAndGet(Duration.ofMinutes(1).toNanos());
        assertThat(tries.wait("zhang", HOME)).isEmpty();
        fail("zhang", HOME, 1);
        assertThat(tries.wait("zhang", HOME)).isPresent();
    }

    @Test
    @Rule("R-SEC-01")
    void theRightPasswordForgivesTheWrongOnes() {
        for (int i = 0; i < 20; i++) {
            fail("zhang", HOME, 9);
            assertThat(tries.wait("zhang", HOME)).isEmpty();
            tries.admitted("zhang", HOME);
        }
    }

    @Test
    @Rule("R-SEC-01")
    void oneAddressCannotTryEverybody() {
        for (int user = 0; user < 100; user++) {
            fail("user" + user, "192.0.2.1", 1);
        }
        assertThat(tries.wait("user100", "192.0.2.1")).isPresent();
        assertThat(tries.wait("user100", "192.0.2.2")).isEmpty();
        // IPv6: all the addresses behind one network are one
        for (int user = 0; user < 100; user++) {
            fail("user" + user, "2001:db8::" + user, 1);
        }
        assertThat(tries.wait("user100", "2001:db8::ffff")).isPresent();
    }

    @Test
    @Rule("R-SEC-01")
    void allAddressesTogetherLockNobodyOutWhereHeHasBeenBefore() {
        // given a user known at home, and a hundred addresses that try the user's password
        tries.admitted("zhang", HOME);
        for (int i = 0; i < 200; i++) {
            fail("zhang", "192.0.2." + i % 250, 1);
        }
        // then nobody comes in from an address that is new, and the user does at home
        assertThat(tries.wait("zhang", "203.0.113.1")).isPresent();
        assertThat(tries.wait("zhang", HOME)).isEmpty();
        // and within the hour from everywhere
        nanos.addAndGet(Duration.ofHours(2).toNanos());
        assertThat(tries.wait("zhang", "203.0.113.1")).isEmpty();
    }

    @Test
    @Rule("R-SEC-01")
    void triesMadeAtTheSameMomentAllCount() {
        // given fifty tries that were all let through before the first was found wrong
        fail("zhang", HOME, 50);
        // then it is not one minute but forty-one until the next
        assertThat(tries.wait("zhang", HOME)).contains(Duration.ofMinutes(41));
    }

    private void fail(String user, String address, int times) {
        for (int i = 0; i < times; i++) {
            tries.failed(user, address);
        }
    }
}
