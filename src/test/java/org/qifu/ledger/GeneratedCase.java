package org.qifu.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.qifu.deadline.Deadlines;

/** One generated case and the rows that belong to it. */
final class GeneratedCase {

    private static final List<String> COLUMNS = List.of(
            "appeal_class",
            "problem_list",
            "chain",
            "zone",
            "board",
            "owner",
            "accepted_at",
            "round_accepted_at",
            "node",
            "limit_from",
            "due_at",
            "filed_at",
            "plan_given_at",
            "solved_by",
            "answered_at",
            "answer_text",
            "outcome",
            "rating_response",
            "rating_attitude",
            "rating_usefulness",
            "rating_result",
            "revisit_due",
            "archived_at",
            "lead",
            "service_method",
            "service_at",
            "service_started_at",
            "service_minutes");

    private final GeneratedCases all;
    private final GeneratedRows rows;
    private final Random random;
    private final String number;
    private final Instant now;
    private final Map<String, Object> file = new LinkedHashMap<>();
    private final String station;
    private Instant at;
    private int round = 1;
    private int breaches;
    private int steps;

    GeneratedCase(GeneratedCases all, GeneratedRows rows, Random random, String number, Instant now) {
        this.all = all;
        this.rows = rows;
        this.random = random;
        this.number = number;
        this.now = now;
        this.station = one(GeneratedCases.STATIONS);
        this.at = now;
        COLUMNS.forEach(column -> file.put(column, null));
    }

    void write(boolean appeal, boolean closed) {
        at = moment(now.minus(closed ? 30 + random.nextInt(360) : random.nextInt(12), ChronoUnit.DAYS));
        file.put("number", number);
        file.put("kind", appeal ? "APPEAL" : "GUIDANCE");
        file.put("station", station);
        file.put("registered_at", time(at));
        file.put("provincial", false);
        file.put("difficult", false);
        stage("REGISTERED");
        event("REGISTERED", null, null, null);
        later(4);
        int fate = random.nextInt(10);
        if (fate == 0 && closed) {
            refuse(appeal);
        } else if (fate > 1 || closed) {
            accept(appeal, closed);
        }
        finish();
    }

    private void refuse(boolean appeal) {
        file.put("accepted_at", time(at));
        file.put("outcome", "REFUSED");
        event("REFUSED", null, null, "不符合条件");
        if (!appeal) {
            for (String ground : random.nextBoolean() ? List.of("G1") : List.of("G3", "NOT_LOCAL")) {
                rows.add("refusal_ground", "case_number", number, "ground", ground, "refused_at", time(at));
            }
        }
        archive();
    }

    private void accept(boolean appeal, boolean closed) {
        file.put(
                "appeal_class",
                one(appeal ? List.of("SIMPLE", "COMPLEX", "COMPLAINT") : List.of("CONSULT", "GENERAL", "URGENT")));
        file.put("board", random.nextInt(5) == 0 ? null : one(List.of("PROJECT", "LEGAL", "POLICY", "NONE")));
        file.put("owner", random.nextInt(5) == 0 ? null : "li");
        file.put("accepted_at", time(at));
        file.put("round_accepted_at", time(at));
        event("ACCEPTED", null, null, null);
        if (appeal) {
            appeal(closed);
        } else {
            guidance(closed);
        }
    }

    private void appeal(boolean closed) {
        String list = one(List.of("POINT", "CHAIN", "BLOCK"));
        file.put("problem_list", list);
        file.put("chain", list.equals("CHAIN") ? one(List.of("食用菌产业链", "中药材产业链")) : null);
        file.put("zone", list.equals("BLOCK") ? "新城区块" : null);
        boolean goesOn = closed || random.nextInt(3) > 0;
        boolean answered = rung("AGENCY", "3", 3, goesOn);
        if (!answered && !goesOn) {
            return;
        }
        if (!answered) {
            answered = rung("APPEALS", "5", 5, true);
            file.put("difficult", true);
        }
        if (!answered && !atCounty(closed)) {
            return;
        }
        answer();
        if (random.nextInt(12) == 0) {
            reopen();
        }
        if (closed) {
            archive();
        }
    }

    private boolean atCounty(boolean closed) {
        file.put("filed_at", time(at));
        file.put("provincial", random.nextBoolean());
        document("county", "{\"provincialNote\":\"省自然资源厅\"}");
        return rung("COUNTY", "C5", 5, closed) || closed;
    }

    private void guidance(boolean closed) {
        String lead = one(GeneratedCases.UNITS);
        String partner = one(GeneratedCases.UNITS);
        file.put("lead", lead);
        file.put("service_method", one(List.of("ONSITE", "DESK", "PHONE")));
        file.put("service_at", time(at));
        unit(lead, "LEAD");
        if (!partner.equals(lead)) {
            unit(partner, "PARTNER");
            step("contribute", partner, closed);
        }
        step("serve", lead, closed);
        for (String type : random.nextBoolean() ? List.of("POLICY") : List.of("LICENSING", "RISK_CHECK")) {
            rows.add("case_service", "case_number", number, "service_type", type);
        }
        event("MOVED", "REGISTERED", "DISPATCH", null);
        if (rung("DISPATCH", "GS", 5, closed) || closed) {
            file.put("service_started_at", time(at));
            file.put("service_minutes", random.nextInt(6) == 0 ? null : 20 + random.nextInt(100));
            answer();
            if (closed) {
                archive();
            }
        }
    }

    /** Whether the case was solved on it; a closed case leaves it in any way. */
    private boolean rung(String stage, String node, int days, boolean closed) {
        if (!stage.equals("DISPATCH")) {
            event("MOVED", String.valueOf(file.get("stage")), stage, null);
        }
        stage(stage);
        Instant from = at;
        Instant due = end(LocalDate.ofInstant(from, Deadlines.ZONE).plusDays(days));
        boolean solved = random.nextInt(10) < (stage.equals("COUNTY") ? 4 : 7);
        if (stage.equals("AGENCY") && random.nextInt(3) == 0) {
            step("assist", one(GeneratedCases.UNITS), closed || solved);
        }
        file.put("node", node);
        file.put("limit_from", time(from));
        file.put("due_at", time(due));
        boolean ended = closed || solved;
        if (ended) {
            // Some at the very last moment, some a moment after it.
            int when = random.nextInt(10);
            Instant end = when == 0
                    ? due
                    : when == 1 ? due.plusMillis(1) : from.plus(random.nextInt(24 * (days + 2)), ChronoUnit.HOURS);
            at = end.isAfter(now) ? now : end;
        }
        limit(node, from, due, ended ? at : null);
        return solved;
    }

    private void limit(String node, Instant from, Instant due, @Nullable Instant ended) {
        Instant reached = ended == null ? now : ended;
        boolean late = reached.isAfter(due);
        Instant warned = from.plus(Math.max(1, ChronoUnit.HOURS.between(from, due) * 8 / 10), ChronoUnit.HOURS);
        rows.add(
                "case_limit",
                "case_number",
                number,
                "round",
                round,
                "node",
                node,
                "limit_from",
                time(from),
                "due_at",
                time(due),
                "warned_at",
                warned.isAfter(reached) ? null : time(warned),
                "breached_at",
                late ? time(due) : null,
                "ended_at",
                ended == null ? null : time(ended),
                "decided_at",
                time(late || ended == null ? due : ended));
        if (late) {
            breaches++;
            order("BREACH", node, due);
        } else if (random.nextInt(20) == 0) {
            order("MANUAL", null, from);
        }
    }

    private void order(String source, @Nullable String node, Instant from) {
        boolean closed = random.nextInt(3) > 0;
        Instant end = from.plus(random.nextInt(100), ChronoUnit.HOURS);
        rows.add(
                "supervision_order",
                "id",
                number + "-o" + ++steps,
                "case_number",
                number,
                "round",
                round,
                "node",
                node,
                "source",
                source,
                "supervisors",
                "supervisors",
                "unit",
                random.nextBoolean() ? null : one(GeneratedCases.UNITS),
                "opened_at",
                time(from),
                "due_at",
                random.nextInt(4) == 0 ? null : time(from.plus(2, ChronoUnit.DAYS)),
                "closed_at",
                closed && !end.isAfter(now) ? time(end) : null);
    }

    private void step(String step, String unit, boolean ended) {
        Instant end = at.plus(random.nextInt(60), ChronoUnit.HOURS);
        boolean past = ended && !end.isAfter(now);
        rows.add(
                "case_step",
                "task_id",
                number + "-" + ++steps,
                "case_number",
                number,
                "round",
                round,
                "station",
                station,
                "process",
                step.equals("assist") ? "appeal" : "guidance",
                "definition_id",
                "generated",
                "instance_id",
                number,
                "step",
                step,
                "group_id",
                "dept-" + unit,
                "unit",
                unit,
                "started_at",
                time(at),
                "due_at",
                time(at.plus(1, ChronoUnit.DAYS)),
                "ended_at",
                past ? time(end) : null,
                "ended_how",
                past ? random.nextInt(8) == 0 ? "CANCELLED" : "COMPLETED" : null,
                "dwell",
                past && random.nextInt(9) > 0 ? (int) ChronoUnit.MINUTES.between(at, end) : null);
    }

    private void answer() {
        stage("ANSWERED");
        file.put("answered_at", time(at));
        file.put("answer_text", "您反映的问题已经办结");
        file.put("solved_by", "AGENCY");
        event("ANSWERED", null, null, null);
        later(30);
        if (random.nextInt(10) < 7) {
            rate();
        }
        boolean mandatory = Boolean.TRUE.equals(file.get("difficult")) || "COMPLAINT".equals(file.get("appeal_class"));
        all.closed(number, round, station, at, mandatory);
    }

    private void rate() {
        List<Integer> marks = List.of(mark(), mark(), mark(), mark());
        List<String> questions = List.of("response", "attitude", "usefulness", "result");
        for (int i = 0; i < 4; i++) {
            file.put("rating_" + questions.get(i), marks.get(i));
        }
        event("RATED", null, null, null);
        rows.add(
                "department_rating",
                "case_number",
                number,
                "round",
                round,
                "unit",
                one(GeneratedCases.UNITS),
                "responsiveness",
                marks.get(0),
                "attitude",
                marks.get(1),
                "usefulness",
                marks.get(2),
                "result",
                marks.get(3),
                "rated_on",
                LocalDate.ofInstant(at, Deadlines.ZONE));
        for (int complaint = marks.contains(4) ? 1 + random.nextInt(2) : 0; complaint > 0; complaint--) {
            event("COMPLAINED", null, null, "差评");
            if (random.nextInt(3) == 0) {
                event("BREACHED", null, null, null, complaint == 1 ? "CR" : "CV2");
            }
            event("COMPLAINT_ANSWERED", null, null, "已整改");
        }
    }

    private int mark() {
        return random.nextInt(12) == 0 ? 4 : 1 + random.nextInt(3);
    }

    private void reopen() {
        event("REOPENED", null, null, "回访未解决");
        round = 2;
        for (String column : List.of("answered_at", "answer_text", "solved_by", "filed_at")) {
            file.put(column, null);
        }
        file.put("difficult", true);
        file.put("round_accepted_at", time(at));
        rung("APPEALS", "5", 5, true);
        answer();
    }

    private void archive() {
        later(20);
        file.put("outcome", file.get("outcome") == null ? "SOLVED" : file.get("outcome"));
        file.put("archived_at", time(at));
        stage("ARCHIVED");
        event("ARCHIVED", null, null, null);
    }

    private void finish() {
        file.putAll(Map.of(
                "version",
                0,
                "applicant",
                "磐安青山菌业有限公司",
                "applicant_kind",
                "ENTERPRISE",
                "credit_code",
                "91350100M000100Y43",
                "address",
                "双溪路 1 号",
                "contact_name",
                "王建国",
                "contact_phone",
                "13805790001"));
        file.putAll(Map.of(
                "channel",
                one(List.of("WINDOW", "PHONE", "HOTLINE")),
                "need",
                "=厂区扩建的规划许可",
                "urgent",
                false,
                "round",
                round,
                "breaches",
                breaches));
        rows.add("case_file", file);
    }

    private void unit(String unit, String role) {
        rows.add("case_unit", "case_number", number, "unit", unit, "role", role, "since", time(at));
    }

    private void document(String name, String content) {
        rows.add(
                "case_document",
                "case_number",
                number,
                "round",
                round,
                "name",
                name,
                "part",
                "",
                "version",
                1,
                "task",
                "handleByCounty",
                "written_at",
                time(at),
                "content",
                content);
    }

    private void stage(String stage) {
        file.put("stage", stage);
        file.put("stage_since", time(at));
    }

    private void event(String kind, @Nullable String from, @Nullable String to, @Nullable String reason) {
        event(kind, from, to, reason, null);
    }

    private void event(
            String kind, @Nullable String from, @Nullable String to, @Nullable String reason, @Nullable String node) {
        rows.add(
                "case_event",
                "case_number",
                number,
                "round",
                round,
                "happened_at",
                time(at),
                "kind",
                kind,
                "from_stage",
                from,
                "to_stage",
                to,
                "node",
                node,
                "reason",
                reason);
    }

    private void later(int hours) {
        Instant next = at.plus(1 + random.nextInt(hours * 60), ChronoUnit.MINUTES);
        at = next.isAfter(now) ? now : next;
    }

    /** Some cases begin at the first, some at the last moment of a day in Asia/Shanghai. */
    private Instant moment(Instant around) {
        LocalDate day = LocalDate.ofInstant(around, Deadlines.ZONE);
        return switch (random.nextInt(10)) {
            case 0 -> day.atStartOfDay(Deadlines.ZONE).toInstant();
            case 1 -> end(day.minusDays(1));
            default -> around.minus(random.nextInt(24 * 60), ChronoUnit.MINUTES);
        };
    }

    private static Instant end(LocalDate day) {
        return day.plusDays(1).atStartOfDay(Deadlines.ZONE).toInstant().minusMillis(1);
    }

    static OffsetDateTime time(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
