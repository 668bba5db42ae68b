package org.qifu.process.action;

import java.util.List;
import java.util.stream.Stream;
import org.qifu.organisation.Organisation;
import org.qifu.organisation.Unit;
import org.qifu.process.action.Target.Kind;
import org.qifu.process.task.SolverGuard;
import org.springframework.stereotype.Component;

/** To whom and where an action of the table may lead in a situation. */
@Component
class Targets {

    private final Colleagues colleagues;
    private final Organisation organisation;
    private final SolverGuard solvers;
    private final RungLimits limits;

    Targets(Colleagues colleagues, Organisation organisation, SolverGuard solvers, RungLimits limits) {
        this.colleagues = colleagues;
        this.organisation = organisation;
        this.solvers = solvers;
        this.limits = limits;
    }

    List<Target> of(Action action, Situation situation) {
        return switch (action) {
            case TRANSFER ->
                Stream.concat(people(situation).stream(), units(situation)).toList();
            case DELEGATE -> people(situation);
            case SEND_BACK -> steps(situation);
            case COPY -> Stream.concat(everyUnit(), colleagues.all().stream()).toList();
            default -> List.of();
        };
    }

    /** Members of the task's groups beside who has it; not who may not do this step. */
    private List<Target> people(Situation situation) {
        WorkTask task = situation.theTask();
        return colleagues.of(task.groups()).stream()
                .filter(person -> !person.code().equals(task.assignee()))
                .filter(person -> !solvers.bars(situation.file().number(), task.step(), person.code()))
                .toList();
    }

    private Stream<Target> units(Situation situation) {
        WorkTask task = situation.theTask();
        OtherUnits others = ActionRules.UNITS.get(task.step());
        if (others == null) {
            return Stream.of();
        }
        List<String> asked = situation.openAt(task.process(), task.step()).stream()
                .flatMap(it -> Stream.ofNullable(it.unit()))
                .toList();
        return others.of(situation.file().station(), organisation).stream()
                .filter(unit -> !asked.contains(unit.code()))
                .filter(unit -> !task.groups().contains(group(unit)))
                .map(unit -> Target.of(Kind.UNIT, unit.code(), unit.name()));
    }

    /** A board of the fixed ones is no unit that could be asked for help, and is its own group. */
    private String group(Unit unit) {
        return unit.code().endsWith("-agency") ? unit.code() : organisation.groupOf(unit.code());
    }

    private List<Target> steps(Situation situation) {
        WorkTask task = situation.theTask();
        return ActionRules.WAYS_BACK.stream()
                .filter(way -> way.sendBack() && way.leaves(task))
                .filter(way -> way.closed(situation, task).isEmpty())
                .map(way -> Target.of(Kind.STEP, way.to(), limits.name(task, way.to())))
                .toList();
    }

    private Stream<Target> everyUnit() {
        return organisation.groups().stream().map(group -> Target.of(Kind.UNIT, group.id(), group.name()));
    }
}
