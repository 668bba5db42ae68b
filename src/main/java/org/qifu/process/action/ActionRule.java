package org.qifu.process.action;

import java.util.List;
import java.util.Optional;

/** One line of {@link ActionRules}: an action, by whom, under which conditions. */
record ActionRule(Action action, List<Who> by, List<Condition> when) {

    static ActionRule rule(Action action, List<Who> by, Condition... when) {
        return new ActionRule(action, by, List.of(when));
    }

    /** Why it may not be done here; empty when it may. */
    Optional<String> refusal(Situation situation) {
        if (by.stream().noneMatch(who -> who.is(situation))) {
            return Optional.of("您不能对此执行“" + action.label() + "”，请由任务的办理人或者有权限的人员操作。");
        }
        return when.stream()
                .filter(condition -> !condition.holds(situation))
                .map(Condition::otherwise)
                .findFirst();
    }
}
