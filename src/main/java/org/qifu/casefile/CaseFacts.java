package org.qifu.casefile;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What a rule may ask about a running case. */
public interface CaseFacts {

    String number();

    /** Code of the station in charge. */
    String station();

    /** Channel by which the request came in, for instance {@code COMMUNITY}. */
    String channel();

    /** {@code ADVICE}, {@code SIMPLE}, {@code COMPLEX} or {@code COMPLAINT}; null before acceptance. */
    @Nullable
    String appealClass();

    /** {@code POINT}, {@code CHAIN} or {@code BLOCK}; null before acceptance. */
    @Nullable
    String list();

    /** Start of all limits of the current round; null before acceptance. */
    @Nullable
    Instant acceptedAt();

    /** Whether this user completed a handling task of the case. */
    boolean handledBy(String user);

    /** When the firm was answered, or served; null before. */
    @Nullable
    Instant answeredAt();
}
