package org.qifu.process;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.qifu.casefile.CaseEvent.Kind;

/** An appeal from its acceptance as a complex problem to its answer, with help, conferences and the county. */
class AppealWalk extends ActionWalk {

    private static final Map<String, String> RUNGS = Map.of(
            "handleByAgency", "agency",
            "assist", "agency",
            "handleByAppeals", "appeals",
            "confer", "appeals",
            "acceptByCounty", "county",
            "handleByCounty", "county",
            "conferAtCounty", "county",
            "answer", "answer");

    private final Instant acceptedAt;
    private final Instant day3;
    private final Instant day5;
    private final Set<String> stood = new HashSet<>();
    private Instant filedAt = Instant.MIN;
    private Instant countyDue = Instant.MAX;
    private String rung = "agency";
    private String solvedBy = "";
    private String node = "3";
    private Instant due;
    private List<String> open = List.of("3");

    AppealWalk(ActionSequencesTest desk, String number) {
        super(desk, number);
        acceptedAt = desk.now();
        day3 = desk.workingDays(acceptedAt, 3);
        day5 = desk.workingDays(acceptedAt, 5);
        due = day3;
        doneBy.put("accept", "anwen-reception");
        count(Kind.COMPLETED);
        at("handleByAgency");
    }

    private void at(String step) {
        switch (step) {
            case "handleByAgency" -> put(step, "", "anwen-agency");
            case "handleByAppeals", "confer" -> put(step, "", "anwen-appeals");
            case "answer" -> put(step, "", "anwen-reception");
            default -> put(step, "", "county-hard-cases");
        }
        enter(RUNGS.get(step));
    }

    private void enter(String to) {
        rung = to;
        switch (to) {
            case "agency" -> under("3", day3, List.of("3"));
            case "appeals" -> under("5", day5, List.of("5"));
            case "county" -> under("C5", countyDue, stood.contains("5") ? List.of("5", "C5") : List.of("C5"));
            default -> {
                if (solvedBy.equals("handleByCounty") && day5.isAfter(desk.now())) {
                    under("5", day5, List.of("5"));
                }
            }
        }
    }

    private void under(String newNode, Instant newDue, List<String> nodes) {
        node = newNode;
        due = newDue;
        open = new ArrayList<>(nodes);
        stood.add(newNode);
    }

    @Override
    Map<String, Instant> timers() {
        return switch (rung) {
            case "agency" -> ahead("agencyWarning", desk.warning(acceptedAt, day3), "agencyExpiry", day3);
            case "appeals" -> ahead("appealsWarning", desk.warning(acceptedAt, day5), "appealsExpiry", day5);
            case "county" ->
                ahead(
                        "countyWarning",
                        desk.warning(filedAt, countyDue),
                        "countyExpiry",
                        countyDue,
                        "firstClockExpiry",
                        day5);
            default ->
                ahead(
                        "answerWarning",
                        desk.warning(node.equals("C5") ? filedAt : acceptedAt, due),
                        "answerExpiry",
                        due);
        };
    }

    @Override
    void passed() {
        if (rung.equals("agency") && reached(day3)) {
            leave("handleByAgency", "assist");
            sent = null;
            breach("3");
            at("handleByAppeals");
        }
        if ((rung.equals("appeals") || rung.equals("county")) && reached(day5)) {
            breach("5");
        }
        if (rung.equals("county") && reached(countyDue)) {
            breach("C5");
        }
        if (rung.equals("answer") && reached(due)) {
            breach(node);
        }
    }

    private boolean reached(Instant limit) {
        return !desk.now().isBefore(limit);
    }

    @Override
    List<String> outcomes(Slot slot) {
        return switch (slot.step) {
            case "handleByAgency" -> List.of("SOLVED", "UNSOLVED", "LAND", "LAND+FIRE", "LAND+FIRE");
            case "handleByAppeals" -> List.of("SOLVED", "CONFER", "FILED");
            case "handleByCounty" -> List.of("SOLVED", "CONFER");
            default -> List.of("DONE");
        };
    }

    @Override
    Map<String, Object> form(Slot slot, String outcome) {
        return switch (slot.step) {
            case "supervise" -> Forms.supervised();
            case "assist" -> Forms.fields("result", "该地块符合规划", "solved", true);
            case "confer", "conferAtCounty" -> Forms.conference(desk.today());
            case "acceptByCounty" -> Forms.fields("handler", "周立", "contactNote", "已与站点对接");
            case "answer" -> Forms.answer();
            default ->
                switch (outcome) {
                    case "SOLVED", "DONE" -> Forms.solved();
                    case "UNSOLVED" -> Forms.unsolved();
                    case "LAND" -> Forms.assistance("land");
                    case "LAND+FIRE" -> Forms.assistance("land", "fire");
                    case "FILED" -> Forms.filed();
                    default -> Forms.outcome(outcome);
                };
        };
    }

    @Override
    void completed(Slot slot, String outcome, String by) {
        switch (slot.step) {
            case "handleByAgency" -> agency(outcome, by);
            case "assist" -> {
                if (slots.stream().noneMatch(it -> it.step.equals("assist"))) {
                    at("handleByAgency");
                }
            }
            case "handleByAppeals" -> appeals(outcome, by);
            case "confer" -> at("handleByAppeals");
            case "acceptByCounty", "conferAtCounty" -> at("handleByCounty");
            case "handleByCounty" -> {
                if (outcome.equals("SOLVED")) {
                    solved(slot.step, by);
                } else {
                    at("conferAtCounty");
                    sent = new Sent("conferAtCounty", slot.step, by);
                }
            }
            default -> done = true;
        }
    }

    private void agency(String outcome, String by) {
        switch (outcome) {
            case "SOLVED" -> solved("handleByAgency", by);
            case "UNSOLVED" -> at("handleByAppeals");
            default -> {
                put("assist", "land", "dept-land");
                if (outcome.endsWith("FIRE")) {
                    put("assist", "fire", "dept-fire");
                }
                sent = new Sent("assist", "handleByAgency", by);
            }
        }
    }

    private void appeals(String outcome, String by) {
        switch (outcome) {
            case "SOLVED" -> solved("handleByAppeals", by);
            case "CONFER" -> {
                at("confer");
                sent = new Sent("confer", "handleByAppeals", by);
            }
            default -> {
                filedAt = desk.now();
                countyDue = desk.workingDays(filedAt, 5);
                at("acceptByCounty");
                // What is over at once is told at once.
                desk.fireTimers(this, desk.now());
                passed();
            }
        }
    }

    private void solved(String step, String by) {
        solvedBy = step;
        at("answer");
        sent = new Sent("answer", step, by);
        desk.fireTimers(this, desk.now());
        passed();
    }

    @Override
    List<String> back(Slot slot) {
        Instant limit = Map.of("handleByAgency", day3, "handleByAppeals", day5, "handleByCounty", countyDue)
                .getOrDefault(solvedBy, Instant.MIN);
        return switch (slot.step) {
            case "answer" -> desk.now().isBefore(limit) ? List.of(solvedBy) : List.of();
            case "handleByAppeals" ->
                doneBy.containsKey("handleByAgency") && desk.now().isBefore(day3)
                        ? List.of("handleByAgency")
                        : List.of();
            case "acceptByCounty" -> desk.now().isBefore(day5) ? List.of("handleByAppeals") : List.of();
            case "confer" -> List.of("handleByAppeals");
            case "conferAtCounty" -> List.of("handleByCounty");
            default -> List.of();
        };
    }

    @Override
    boolean mayReturn(Sent way) {
        return !way.from().equals("answer") || !back(new Slot("answer", "")).isEmpty();
    }

    @Override
    void goBack(String from, String to) {
        leave(from);
        at(to);
        desk.fireTimers(this, desk.now());
        passed();
    }

    @Override
    String node() {
        return node;
    }

    @Override
    Instant due() {
        return due;
    }

    @Override
    List<String> openNodes() {
        return open;
    }

    @Override
    Instant latest() {
        return FlowEngine.instant("2024-03-28T20:00");
    }

    @Override
    List<Person> senders() {
        var senders = new ArrayList<>(List.of(
                new Person("anwen-agency-a", "anwen-agency"),
                new Person("anwen-appeals-a", "anwen-appeals"),
                new Person("anwen-reception-a", "anwen-reception")));
        if (sent != null) {
            senders.add(new Person(sent.by(), sent.by().replaceAll("-[ab]$", "")));
        }
        return senders;
    }

    @Override
    void archive() {
        desk.finishAppeal(number);
    }
}
