package org.qifu.process;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.qifu.casefile.CaseEvent.Kind;

/** A guidance from its dispatch to its opinion, with partners who give their parts side by side. */
class GuidanceWalk extends ActionWalk {

    private static final String AT = "2024-03-20T09:00";

    private final Instant acceptedAt;
    private final Instant due;
    private List<String> partners = List.of();

    GuidanceWalk(ActionSequencesTest desk, String number) {
        super(desk, number);
        acceptedAt = desk.now();
        due = desk.workingDays(acceptedAt, 5);
        count(Kind.COMPLETED);
        // The application's form is being made.
        messages = 1;
        at("dispatch");
    }

    private void at(String step) {
        switch (step) {
            case "dispatch" -> put(step, "", "coordination");
            case "notifyCommitment" -> put(step, "", "anwen-reception");
            case "contribute" -> partners.forEach(partner -> put(step, partner, "dept-" + partner));
            default -> put(step, "", "dept-amr");
        }
    }

    @Override
    Map<String, Instant> timers() {
        return ahead("limitWarning", desk.workingDays(acceptedAt, 3), "limitExpiry", due);
    }

    @Override
    void passed() {}

    @Override
    List<String> outcomes(Slot slot) {
        return switch (slot.step) {
            case "dispatch" -> List.of("", "fire", "fire,ecology", "fire,ecology");
            case "confirm" -> List.of("KEPT", "KEPT", "OTHER");
            default -> List.of("DONE");
        };
    }

    @Override
    void before(Slot slot, String outcome) {
        if (slot.step.equals("arrive") && desk.now().isBefore(FlowEngine.instant(AT))) {
            desk.at(AT);
        }
    }

    @Override
    Map<String, Object> form(Slot slot, String outcome) {
        return switch (slot.step) {
            case "supervise" -> Forms.supervised();
            case "dispatch" ->
                GuidanceForms.dispatch("ONSITE", AT, outcome.isEmpty() ? new String[0] : outcome.split(","));
            case "notifyCommitment" -> GuidanceForms.commitment(desk.today());
            case "confirm" -> GuidanceForms.confirmation("ONSITE", outcome.equals("OTHER") ? "2024-03-20T14:00" : AT);
            case "arrive" -> GuidanceForms.scanned(desk.file(number).serviceCode());
            case "contribute" -> GuidanceForms.contribution(slot.unit + "-1");
            default -> GuidanceForms.opinion(desk.today());
        };
    }

    @Override
    void completed(Slot slot, String outcome, String by) {
        switch (slot.step) {
            case "dispatch" -> {
                partners = outcome.isEmpty() ? List.of() : List.of(outcome.split(","));
                messages++;
                at("notifyCommitment");
                sent = new Sent("notifyCommitment", "dispatch", by);
            }
            case "notifyCommitment" -> at("confirm");
            case "confirm" -> {
                at(outcome.equals("OTHER") ? "dispatch" : "arrive");
                sent = outcome.equals("OTHER") ? null : new Sent("arrive", "confirm", by);
            }
            case "arrive" -> at(partners.isEmpty() ? "serve" : "contribute");
            case "contribute" -> {
                if (slots.stream().noneMatch(it -> it.step.equals("contribute"))) {
                    at("serve");
                }
            }
            default -> done = true;
        }
    }

    @Override
    List<String> back(Slot slot) {
        return switch (slot.step) {
            case "notifyCommitment", "confirm" -> List.of("dispatch");
            case "arrive" -> List.of("confirm");
            case "serve" -> partners.isEmpty() ? List.of() : List.of("contribute");
            default -> List.of();
        };
    }

    @Override
    boolean mayReturn(Sent way) {
        return true;
    }

    @Override
    void goBack(String from, String to) {
        leave(from);
        at(to);
    }

    @Override
    String node() {
        return "GS";
    }

    @Override
    Instant due() {
        return due;
    }

    @Override
    List<String> openNodes() {
        return List.of("GS");
    }

    /** Before the promised time there is nothing to wait for but it; then the day is long enough. */
    @Override
    Instant latest() {
        boolean begun = desk.now().isAfter(FlowEngine.instant("2024-03-20T08:59"));
        return FlowEngine.instant(begun ? "2024-03-20T20:00" : "2024-03-20T08:00");
    }

    @Override
    List<Person> senders() {
        var senders = new ArrayList<>(
                List.of(new Person("coordination-a", "coordination"), new Person("dept-amr-a", "dept-amr")));
        Stream.ofNullable(sent)
                .map(it -> new Person(it.by(), it.by().replaceAll("-[ab]$", "")))
                .forEach(senders::add);
        return senders;
    }

    @Override
    void archive() {
        desk.finishGuidance(number);
    }
}
