package org.qifu.casefile;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.qifu.deadline.Deadlines;

/**
 * A booking of guidance in the tests of rules: what other steps wrote and who did them. Requested on
 * Friday 2024-03-15, accepted on Monday the 18th, looked at on Wednesday the 20th at ten o'clock.
 */
public final class GuidanceCase implements CaseFacts {

    private static final Instant NOW = at("2024-03-20T10:00");

    private final Map<String, Paper> papers = new HashMap<>();
    private final Map<String, Instant> written = new HashMap<>();
    private final Map<String, Integer> versions = new HashMap<>();
    private final Map<String, String> doneBy = new HashMap<>();
    private String part = "";
    private String serviceCode;
    private Instant acceptedAt = at("2024-03-18T09:00");

    /** A document another step wrote at this time in Asia/Shanghai; once more is the next version. */
    public GuidanceCase wrote(String name, String time, Paper paper) {
        papers.put(name, paper);
        written.put(name, at(time));
        versions.merge(name, 1, Integer::sum);
        return this;
    }

    /** A document another step wrote the day before. */
    public GuidanceCase wrote(String name, Paper paper) {
        return wrote(name, "2024-03-19T15:00", paper);
    }

    /** Who completed another step. */
    public GuidanceCase done(String task, String user) {
        doneBy.put(task, user);
        return this;
    }

    /** The unit whose part is handed in. */
    public GuidanceCase part(String unit) {
        part = unit;
        return this;
    }

    public GuidanceCase serviceCode(String code) {
        serviceCode = code;
        return this;
    }

    public GuidanceCase notAccepted() {
        acceptedAt = null;
        return this;
    }

    /** Handed in by this user. */
    public Submission by(String user) {
        return new Submission("task", this, user, Set.of(), NOW);
    }

    /** Handed in by a clerk. */
    public Submission submission() {
        return by("clerk");
    }

    /** The booking itself, which opens the case. */
    public static Submission booking() {
        return new Submission("requested", null, "clerk", Set.of(), NOW);
    }

    private static Instant at(String time) {
        return LocalDateTime.parse(time).atZone(Deadlines.ZONE).toInstant();
    }

    @Override
    public String number() {
        return "ZD-2024-00001";
    }

    @Override
    public CaseKind kind() {
        return CaseKind.GUIDANCE;
    }

    @Override
    public Instant registeredAt() {
        return at("2024-03-15T16:00");
    }

    @Override
    public String station() {
        return "anwen";
    }

    @Override
    public String channel() {
        return "ZLB";
    }

    @Override
    public String appealClass() {
        return null;
    }

    @Override
    public String list() {
        return null;
    }

    @Override
    public Instant acceptedAt() {
        return acceptedAt;
    }

    @Override
    public String serviceCode() {
        return serviceCode;
    }

    @Override
    public Optional<JsonNode> document(String name) {
        return Optional.ofNullable(papers.get(name)).map(paper -> paper.as(JsonNode.class));
    }

    @Override
    public Optional<Instant> writtenAt(String name) {
        return Optional.ofNullable(written.get(name));
    }

    @Override
    public String part() {
        return part;
    }

    @Override
    public int versions(String name) {
        return versions.getOrDefault(name, 0);
    }

    @Override
    public Optional<String> completedBy(String task) {
        return Optional.ofNullable(doneBy.get(task));
    }

    @Override
    public boolean handledBy(String user) {
        return doneBy.containsValue(user);
    }

    @Override
    public @Nullable Instant answeredAt() {
        return null;
    }
}
