package org.qifu.portal;

import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Limits how often may be asked. Each method counts one try and answers empty when it may go on, otherwise how long to
 * wait, in whole seconds: the caller is answered with 429 and {@code Retry-After}.
 *
 * <p>Every node counts for itself, in memory: with two nodes an address has up to twice as many tries, which 128-bit codes
 * bear, and no request waits for a shared counter.
 */
@Component
public class Throttle {

    private final Buckets lookUps;
    private final Buckets lookUpsOfCase;
    private final Buckets submissions;
    private final Buckets visits;
    private final Buckets calls;

    @Autowired
    Throttle(LimitSettings settings) {
        // Not the clock of the rules: a clock set back must not shut anybody out.
        this(settings, TimeMeter.SYSTEM_NANOTIME);
    }

    Throttle(LimitSettings settings, TimeMeter time) {
        lookUps = new Buckets(settings.lookUp(), settings.remembered(), time);
        lookUpsOfCase = new Buckets(settings.lookUpOfCase(), settings.remembered(), time);
        submissions = new Buckets(settings.submit(), settings.remembered(), time);
        visits = new Buckets(settings.visit(), settings.remembered(), time);
        calls = new Buckets(ofClient(1), settings.remembered(), time);
    }

    /**
     * One more try of this address to open this case with a code. Counted by address, and by address and case together; not
     * by the case alone, or a stranger's tries would lock out the firm whose case it is.
     *
     * @param address as the connection has it, for instance {@code 192.0.2.1}
     * @param caseNumber as it was typed
     */
    public Optional<Duration> lookUp(String address, String caseNumber) {
        String network = Network.of(address);
        return lookUps.take(network).or(() -> lookUpsOfCase.take(network + ' ' + CaseNumber.typed(caseNumber)));
    }

    /** The code was right: its owner may open the case as often as there is need, so these tries count no more. */
    public void opened(String address, String caseNumber) {
        lookUpsOfCase.forget(Network.of(address) + ' ' + CaseNumber.typed(caseNumber));
    }

    /** One more submission from this address. */
    public Optional<Duration> submit(String address) {
        return submissions.take(Network.of(address));
    }

    /** One more call of the API from this address by nobody known: of its public part, or with a wrong key. */
    public Optional<Duration> visit(String address) {
        return visits.take(Network.of(address));
    }

    /** One more call of this client of the API, which has so many a minute. */
    public Optional<Duration> call(String client, int perMinute) {
        return calls.take(client + ' ' + perMinute, ofClient(perMinute));
    }

    private static Rate ofClient(int perMinute) {
        return new Rate(perMinute, Duration.ofMinutes(1));
    }
}
