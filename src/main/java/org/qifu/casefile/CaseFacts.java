package org.qifu.casefile;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a rule may ask about a running case. */
public interface CaseFacts {

    String number();

    /** Whether it is a guidance or an appeal: both begin with the same application. */
    CaseKind kind();

    /** When the request came in. */
    Instant registeredAt();

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

    /** The code by which officials register their entry into the firm (R-SVC-19); null before there is one. */
    @Nullable
    String serviceCode();

    /**
     * The newest version of a document of the case in the current round, so that a rule may look at what another step
     * wrote without knowing its record; empty when it was not written in this round.
     *
     * @param name of the document, for instance {@code dispatch}
     */
    Optional<JsonNode> document(String name);

    /** When a document of the current round was written last; empty when it was not. */
    Optional<Instant> writtenAt(String name);

    /** The unit whose part of a document is handed in where several write the same one; empty otherwise. */
    String part();

    /** How often a document was written in the whole case: two arrivals are two visits (R-SVC-06). */
    int versions(String name);

    /** Who completed this user task last in the current round; empty when nobody did. */
    Optional<String> completedBy(String task);

    /** Whether this user completed a handling task of the case. */
    boolean handledBy(String user);

    /** When the firm was answered, or served; null before. */
    @Nullable
    Instant answeredAt();
}
