package org.qifu.enterprise;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who changed what, when, and what it was before. Lines are added only. */
@Repository
class RegisterHistory {

    private final JdbcTemplate batch;
    private final JdbcClient jdbc;
    private final Clock clock;

    RegisterHistory(JdbcTemplate batch, Clock clock) {
        this.batch = batch;
        this.jdbc = JdbcClient.create(batch);
        this.clock = clock;
    }

    /** The history of one entry, oldest first. */
    List<Change> of(Register register, long id) {
        return jdbc.sql("select * from register_history where register = ? and entry = ? order by id")
                .params(register.name(), id)
                .query((row, i) -> new Change(
                        row.getLong("entry"),
                        Change.Kind.valueOf(row.getString("kind")),
                        row.getString("changed_by"),
                        Moments.local(row.getObject("changed_at", OffsetDateTime.class)
                                .toInstant()),
                        row.getString("old_values"),
                        row.getString("new_values"),
                        row.getString("note")))
                .list();
    }

    void append(Register register, List<Step> steps, String user, @Nullable String note) {
        var now = Moments.stored(Moments.local(clock.instant()));
        batch.batchUpdate(
                "insert into register_history"
                        + " (register, entry, kind, changed_by, changed_at, old_values, new_values, note)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?)",
                steps.stream()
                        .map(step -> new @Nullable Object[] {
                            register.name(),
                            step.after().id(),
                            kind(register, step).name(),
                            user,
                            now,
                            step.before() == null ? null : different(register, step.before(), step.after()),
                            different(register, step.after(), step.before()),
                            note
                        })
                        .toList());
    }

    private static Change.Kind kind(Register register, Step step) {
        if (step.before() == null) {
            return Change.Kind.ADDED;
        }
        boolean ended = !step.before().closed(register) && step.after().closed(register);
        return ended ? Change.Kind.CLOSED : Change.Kind.CHANGED;
    }

    /** The values in which one state of an entry differs from the other, as people read them. */
    private static String different(Register register, Entry shown, @Nullable Entry other) {
        return register.columns().stream()
                .filter(column -> other == null
                        || !Objects.equals(
                                shown.values().get(column.name()),
                                other.values().get(column.name())))
                .filter(column -> other != null || shown.values().containsKey(column.name()))
                .map(column ->
                        column.label() + "：" + column.shown(shown.values().getOrDefault(column.name(), "")))
                .collect(Collectors.joining("；"));
    }

    /** An entry before, null when it is new, and after. */
    record Step(@Nullable Entry before, Entry after) {}
}
