package org.qifu.casefile;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.qifu.casefile.LedgerFilter.State;
import org.qifu.deadline.Deadlines;

/** A filter as SQL that both databases understand. */
final class LedgerQuery {

    private static final String ACCEPTED_OR_REGISTERED = "coalesce(accepted_at, registered_at)";

    private final List<String> conditions = new ArrayList<>(List.of("kind = 'APPEAL'"));
    private final Map<String, Object> parameters = new HashMap<>();
    private final String order;

    LedgerQuery(LedgerFilter filter, Instant now) {
        where("station = :station", "station", filter.station());
        where("appeal_class = :class", "class", filter.appealClass());
        where("problem_list = :list", "list", filter.list());
        LocalDate from = filter.from();
        LocalDate to = filter.to();
        where(ACCEPTED_OR_REGISTERED + " >= :from", "from", from == null ? null : startOf(from));
        where(ACCEPTED_OR_REGISTERED + " < :to", "to", to == null ? null : startOf(to.plusDays(1)));
        where("provincial = :provincial", "provincial", filter.provincial() ? true : null);
        if (filter.state() == State.OPEN) {
            conditions.add("archived_at is null");
        }
        where("due_at < coalesce(answered_at, :now)", "now", filter.state() == State.LATE ? utc(now) : null);
        order = filter.list() == null ? "" : "coalesce(chain, zone, ''), ";
    }

    String sql() {
        return "select case_file.*, (select string_agg(to_stage, ',' order by id) from case_event"
                + " where case_number = case_file.number and case_event.kind = 'MOVED') as moves from case_file where "
                + String.join(" and ", conditions)
                + " order by " + order + ACCEPTED_OR_REGISTERED + ", number";
    }

    Map<String, Object> parameters() {
        return parameters;
    }

    private void where(String condition, String parameter, @Nullable Object value) {
        if (value != null) {
            conditions.add(condition);
            parameters.put(parameter, value instanceof Enum<?> code ? code.name() : value);
        }
    }

    private static OffsetDateTime startOf(LocalDate day) {
        return utc(day.atStartOfDay(Deadlines.ZONE).toInstant());
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
