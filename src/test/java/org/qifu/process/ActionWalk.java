package org.qifu.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.camunda.bpm.engine.task.Task;
import org.qifu.casefile.CaseEvent.Kind;

/**
 * A case and, beside it, what it must look like: which tasks at whom, which timers, which limit, how many lines. Knows
 * nothing of the code that it judges; the rules of the actions are told here a second time, in other words.
 */
abstract class ActionWalk {

    /** A task that must be there. */
    static final class Slot {
        final String step;
        final String unit;
        List<String> groups;
        String assignee;
        String owner;
        String demand;

        Slot(String step, String unit, String... groups) {
            this.step = step;
            this.unit = unit;
            this.groups = List.of(groups);
        }

        @Override
        public String toString() {
            return step + groups + assignee + "/" + owner;
        }
    }

    /** Who sent the case on, as long as nobody has touched what came of it. */
    record Sent(String from, String to, String by) {}

    record Person(String id, String group) {}

    final ActionSequencesTest desk;
    final String number;
    final List<Slot> slots = new ArrayList<>();
    final Map<Kind, Integer> lines = new EnumMap<>(Kind.class);
    final Map<String, String> doneBy = new HashMap<>();
    final Set<String> copied = new HashSet<>();
    final Set<String> breached = new HashSet<>();
    Sent sent;
    Instant urged;
    boolean done;
    int messages;

    ActionWalk(ActionSequencesTest desk, String number) {
        this.desk = desk;
        this.number = number;
    }

    /** Timers that must wait, by the element they belong to. */
    abstract Map<String, Instant> timers();

    /** The clock has moved: what the limits have done meanwhile. */
    abstract void passed();

    abstract List<String> outcomes(Slot slot);

    abstract Map<String, Object> form(Slot slot, String outcome);

    abstract void completed(Slot slot, String outcome, String by);

    /** Steps this task may be sent back to now. */
    abstract List<String> back(Slot slot);

    abstract boolean mayReturn(Sent way);

    abstract void goBack(String from, String to);

    abstract String node();

    abstract Instant due();

    abstract List<String> openNodes();

    abstract Instant latest();

    /** From its answer to its archive. */
    abstract void archive();

    /** From where it stands to its archive, by the shortest way. */
    void finish() {
        for (int i = 0; !done && i < 40; i++) {
            Slot slot = slots.stream()
                    .filter(it -> !it.step.equals("supervise"))
                    .findFirst()
                    .orElseThrow();
            end(slot);
            desk.check(this);
        }
        assertThat(done).as("handled").isTrue();
        List.copyOf(slots).forEach(this::end);
        archive();
    }

    private void end(Slot slot) {
        if (slot.owner != null) {
            Person owner = new Person(slot.owner, slot.groups.get(0));
            assertThat(desk.act(task(slot), owner, "HAND_BACK", "NONE", null)).isNull();
            took("HAND_BACK", slot, owner, "NONE");
        }
        String by = slot.assignee == null ? ActionTest.first(slot.groups.get(0)) : slot.assignee;
        complete(slot, outcomes(slot).get(0), new Person(by, slot.groups.get(0)));
    }

    // what may happen

    void complete(int which, int how) {
        Slot slot = pick(slots, which);
        Person by = new Person(
                slot.assignee == null ? ActionTest.first(slot.groups.get(0)) : slot.assignee, slot.groups.get(0));
        String outcome = pick(outcomes(slot), how);
        if (slot.owner != null) {
            refused(() -> desk.refusalOf(task(slot), by, form(slot, outcome)));
            return;
        }
        complete(slot, outcome, by);
    }

    void complete(Slot slot, String outcome, Person by) {
        before(slot, outcome);
        desk.completeAs(task(slot), by.id(), by.group(), form(slot, outcome));
        count(Kind.COMPLETED);
        slots.remove(slot);
        doneBy.put(key(slot), by.id());
        if (slot.step.equals("supervise")) {
            count(Kind.SUPERVISED);
        } else {
            sent = null;
            completed(slot, outcome, by.id());
        }
    }

    void before(Slot slot, String outcome) {}

    void claim(int which, int whom) {
        Slot slot = pick(slots, which);
        if (slot.assignee != null) {
            return;
        }
        String group = slot.groups.get(0);
        String user = whom % 2 == 0 ? ActionTest.first(group) : ActionTest.second(group);
        desk.claimBy(task(slot), user, group);
        slot.assignee = user;
        touched(slot);
    }

    void pass(int minutes) {
        Instant to = desk.now().plusSeconds(60L * minutes);
        if (done || to.isAfter(latest())) {
            return;
        }
        desk.fireTimers(this, to);
        passed();
    }

    void act(String action, int which, int whom, int where) {
        Slot slot = pick(slots, which);
        Person who = pick(people(slot), whom);
        Task task = task(slot);
        String target = pick(targets(action, slot), where);
        String until = target.startsWith("2024") || target.equals("SOON") ? until(target) : null;
        boolean allowed = allowed(action, slot, who, target, task);
        assertThat(desk.offered(task, who.id(), who.group()).contains(action))
                .as("%s offered to %s at %s", action, who, slot)
                .isEqualTo(offered(action, slot, who));
        if (allowed) {
            assertThat(desk.act(task, who, action, target, until))
                    .as("%s by %s at %s", action, who, slot)
                    .isNull();
            took(action, slot, who, target);
        } else {
            refused(() -> desk.act(task, who, action, target, until));
        }
    }

    void recall(int whom) {
        Person who = pick(senders(), whom);
        boolean allowed = sent != null && sent.by().equals(who.id()) && mayReturn(sent) && untouched(sent.from());
        assertThat(desk.mayRecall(this, who))
                .as("recall by %s of %s", who, sent)
                .isEqualTo(allowed);
        if (!allowed) {
            refused(() -> desk.recall(number, who.id(), who.group()));
            return;
        }
        assertThat(desk.recall(number, who.id(), who.group())).isNull();
        count(Kind.RECALLED);
        Sent way = sent;
        sent = null;
        goBack(way.from(), way.to());
    }

    void urge(int whom) {
        Person who = pick(watchers(), whom);
        boolean soon = urged != null && desk.workingMinutes(urged, desk.now()) < 240;
        boolean allowed =
                !soon && (who.group().equals("supervisors") || who.group().equals("anwen-office"));
        if (allowed) {
            assertThat(desk.urge(number, who)).isNull();
            urged = desk.now();
            count(Kind.URGED);
        } else {
            refused(() -> desk.urge(number, who));
        }
    }

    void supervise(int whom, int what) {
        Person who = pick(watchers(), whom);
        String demand = what % 2 == 0 ? "请抓紧办理" : "请说明原因";
        boolean allowed = (who.group().equals("supervisors") || who.group().equals("anwen-office"))
                && slots.stream().noneMatch(slot -> demand.equals(slot.demand));
        if (!allowed) {
            refused(() -> desk.supervise(number, who, demand));
            return;
        }
        assertThat(desk.supervise(number, who, demand)).isNull();
        Slot slot = new Slot("supervise", "", "supervisors");
        slot.demand = demand;
        slots.add(slot);
        count(Kind.SUPERVISION_OPENED);
    }

    // the rules, told again

    private boolean allowed(String action, Slot slot, Person who, String target, Task task) {
        boolean has = who.id().equals(slot.assignee);
        boolean colleague = slot.groups.stream()
                        .anyMatch(group -> target.equals("PERSON:" + ActionTest.first(group))
                                || target.equals("PERSON:" + ActionTest.second(group)))
                && !target.equals("PERSON:" + slot.assignee);
        return mayAct(action, slot, who)
                && switch (action) {
                    case "TRANSFER" -> colleague || otherUnit(slot, target);
                    case "DELEGATE" -> colleague;
                    case "SEND_BACK" -> back(slot).contains(target.substring(target.indexOf(':') + 1));
                    case "COPY" -> !copied.contains(target);
                    case "POSTPONE" ->
                        has
                                && target.equals("SOON")
                                && !desk.now()
                                        .plusSeconds(60)
                                        .isAfter(task.getDueDate().toInstant());
                    default -> true;
                };
    }

    private boolean mayAct(String action, Slot slot, Person who) {
        boolean has = who.id().equals(slot.assignee);
        boolean lent = slot.owner != null;
        boolean member = slot.assignee == null && slot.groups.contains(who.group());
        boolean above = who.group().equals("supervisors")
                || who.group().equals("anwen-office")
                        && slot.groups.stream().anyMatch(group -> group.startsWith("anwen-"));
        return switch (action) {
            case "TRANSFER" -> !lent && (has || member || above);
            case "DELEGATE" -> !lent && has;
            case "HAND_BACK" -> lent && (has || who.id().equals(slot.owner));
            case "SEND_BACK" -> !lent && (has || member);
            case "COPY" -> has || member || above || who.id().equals(slot.owner);
            case "POSTPONE" -> has;
            default -> throw new IllegalArgumentException(action);
        };
    }

    private boolean offered(String action, Slot slot, Person who) {
        return mayAct(action, slot, who)
                && (!action.equals("SEND_BACK") || !back(slot).isEmpty());
    }

    private boolean otherUnit(Slot slot, String target) {
        return slot.step.equals("assist")
                && List.of("UNIT:hurd", "UNIT:ecology").contains(target)
                && slots.stream().noneMatch(it -> target.equals("UNIT:" + unitOf(it)));
    }

    private void took(String action, Slot slot, Person who, String target) {
        String code = target.substring(target.indexOf(':') + 1);
        switch (action) {
            case "TRANSFER" -> {
                count(Kind.TRANSFERRED);
                slot.assignee = target.startsWith("PERSON:") ? code : null;
                if (target.startsWith("UNIT:")) {
                    slot.groups = List.of("dept-" + code);
                }
            }
            case "DELEGATE" -> {
                count(Kind.DELEGATED);
                slot.owner = slot.assignee;
                slot.assignee = code;
            }
            case "HAND_BACK" -> {
                count(Kind.HANDED_BACK);
                slot.assignee = slot.owner;
                slot.owner = null;
            }
            case "SEND_BACK" -> {
                count(Kind.SENT_BACK);
                sent = null;
                goBack(slot.step, code);
            }
            case "COPY" -> {
                count(Kind.COPIED);
                copied.add(target);
            }
            default -> count(Kind.POSTPONED);
        }
        touched(slot);
    }

    private List<String> targets(String action, Slot slot) {
        String group = slot.groups.get(0);
        Stream<String> people = Stream.of(
                        ActionTest.first(group), ActionTest.second(group), "anwen-reception-b", "nobody")
                .map(id -> "PERSON:" + id);
        return switch (action) {
            case "TRANSFER" ->
                Stream.concat(people, Stream.of("UNIT:hurd", "UNIT:ecology", "UNIT:none"))
                        .toList();
            case "DELEGATE" -> people.toList();
            case "SEND_BACK" ->
                Stream.concat(back(slot).stream(), Stream.of("accept", "answer"))
                        .map(step -> "STEP:" + step)
                        .toList();
            case "COPY" -> List.of("UNIT:dept-hurd", "PERSON:supervisors-a", "UNIT:coordination");
            case "POSTPONE" -> List.of("SOON", "2024-03-18T09:00", "2024-05-01");
            default -> List.of("NONE");
        };
    }

    private String until(String target) {
        return target.equals("SOON") ? desk.local(desk.now().plusSeconds(60)) : target;
    }

    private List<Person> people(Slot slot) {
        String group = slot.groups.get(0);
        var people = new ArrayList<>(List.of(
                new Person(ActionTest.first(group), group),
                new Person(ActionTest.second(group), group),
                new Person("supervisors-a", "supervisors"),
                new Person("anwen-office-a", "anwen-office"),
                new Person("dept-land-a", "dept-land")));
        if (slot.owner != null) {
            people.add(new Person(slot.owner, group));
        }
        return people;
    }

    abstract List<Person> senders();

    private static List<Person> watchers() {
        return List.of(
                new Person("supervisors-a", "supervisors"),
                new Person("anwen-office-a", "anwen-office"),
                new Person("anwen-agency-a", "anwen-agency"));
    }

    // helpers

    void put(String step, String unit, String... groups) {
        Slot slot = new Slot(step, unit, groups);
        slot.assignee = doneBy.get(key(slot));
        slots.add(slot);
    }

    void breach(String node) {
        if (breached.add(node)) {
            slots.add(new Slot("supervise", "", node.equals("3") ? "anwen-office" : "supervisors"));
        }
    }

    void leave(String... steps) {
        slots.removeIf(slot -> List.of(steps).contains(slot.step));
    }

    private void touched(Slot slot) {
        if (sent != null && slot.step.equals(sent.from())) {
            sent = null;
        }
    }

    private boolean untouched(String step) {
        return slots.stream().filter(slot -> slot.step.equals(step)).allMatch(slot -> slot.assignee == null);
    }

    private void refused(java.util.function.Supplier<String> click) {
        Map<String, Object> before = desk.everything(number);
        String sentence = click.get();
        assertThat(sentence).as("refusal").isNotNull().matches("(?s).*\\p{IsHan}.*。");
        assertThat(desk.everything(number)).isEqualTo(before);
    }

    private Task task(Slot slot) {
        return desk.taskOf(number, slot);
    }

    void count(Kind kind) {
        lines.merge(kind, 1, Integer::sum);
    }

    private static String unitOf(Slot slot) {
        return slot.groups.get(0).replace("dept-", "");
    }

    private static String key(Slot slot) {
        return slot.step + (slot.unit.isEmpty() ? "" : "/" + slot.groups.get(0));
    }

    static <T> T pick(List<T> from, int which) {
        return from.get(Math.floorMod(which, from.size()));
    }

    /** Those that are still to come. */
    Map<String, Instant> ahead(Object... namesAndTimes) {
        var ahead = new TreeMap<String, Instant>();
        for (int i = 0; i < namesAndTimes.length; i += 2) {
            Instant at = (Instant) namesAndTimes[i + 1];
            if (at.isAfter(desk.now())) {
                ahead.put((String) namesAndTimes[i], at);
            }
        }
        return ahead;
    }
}
