package org.qifu.casefile;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.Set;
import org.qifu.deadline.Deadlines;

/** Who hands a document in, and for which case, in the tests of rules: Anwen's complex point case, at ten o'clock. */
public record Desk(String appealClass, String list, String channel, String today, Set<String> groups) {

    /** Monday 2024-03-18, a clerk of no group. */
    public static final Desk ANWEN = new Desk("COMPLEX", "POINT", "WINDOW", "2024-03-18", Set.of());

    public Desk withAppealClass(String other) {
        return new Desk(other, list, channel, today, groups);
    }

    public Desk withList(String other) {
        return new Desk(appealClass, other, channel, today, groups);
    }

    public Desk withChannel(String other) {
        return new Desk(appealClass, list, other, today, groups);
    }

    public Desk withGroup(String group) {
        return new Desk(appealClass, list, channel, today, Set.of(group));
    }

    /** The submission of a document of the case. */
    public Submission submission() {
        return new Submission("task", new Facts(appealClass, list, channel), "clerk", groups, at("10:00"));
    }

    /** A submission at this time of the day in Asia/Shanghai that opens a case. */
    public Submission opening(String time) {
        return new Submission("registered", null, "clerk", groups, at(time));
    }

    private Instant at(String time) {
        return LocalDateTime.parse(today + "T" + time).atZone(Deadlines.ZONE).toInstant();
    }

    private record Facts(String appealClass, String list, String channel) implements CaseFacts {

        @Override
        public String number() {
            return "SQ-2024-00001";
        }

        @Override
        public CaseKind kind() {
            return CaseKind.APPEAL;
        }

        @Override
        public Instant registeredAt() {
            return acceptedAt();
        }

        @Override
        public String serviceCode() {
            return null;
        }

        @Override
        public Optional<JsonNode> document(String name) {
            return Optional.empty();
        }

        @Override
        public Optional<Instant> writtenAt(String name) {
            return Optional.empty();
        }

        @Override
        public String part() {
            return "";
        }

        @Override
        public int versions(String name) {
            return 0;
        }

        @Override
        public Optional<String> completedBy(String task) {
            return Optional.empty();
        }

        @Override
        public String station() {
            return "anwen";
        }

        @Override
        public Instant acceptedAt() {
            return Instant.parse("2024-03-18T01:00:00Z");
        }

        @Override
        public boolean handledBy(String user) {
            return false;
        }

        @Override
        public Instant answeredAt() {
            return null;
        }
    }
}
