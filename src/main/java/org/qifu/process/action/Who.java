package org.qifu.process.action;

import java.util.function.Predicate;
import org.camunda.bpm.engine.authorization.Groups;
import org.qifu.casefile.CaseKind;

/** By whom an action may be taken. */
enum Who {
    /** Who has the task: the delegate of one that is delegated. */
    ASSIGNEE(it -> it.who().id().equals(it.theTask().assignee())),
    /** Who delegated it. */
    OWNER(it -> it.who().id().equals(it.theTask().owner())),
    /** Anybody of its groups while nobody has claimed it. */
    MEMBER(it ->
            it.theTask().assignee() == null && it.theTask().groups().stream().anyMatch(it.who()::isIn)),
    /** The station's office, over the tasks of its own station's boards (R-ORG-04). */
    OFFICE(it -> ofOffice(it)
            && it.theTask().groups().stream()
                    .anyMatch(group -> group.startsWith(it.file().station() + "-"))),
    /** The office of the case's station. */
    OFFICE_OF_CASE(Who::ofOffice),
    /** Who coordinates guidance, over guidance. */
    COORDINATION(it -> it.file().kind() == CaseKind.GUIDANCE && it.who().isIn("coordination")),
    SUPERVISORS(it -> it.who().isIn("supervisors") || it.who().isIn(Groups.CAMUNDA_ADMIN)),
    /** Anybody; a condition names who sent it. */
    SENDER(it -> true);

    private final Predicate<Situation> test;

    Who(Predicate<Situation> test) {
        this.test = test;
    }

    boolean is(Situation situation) {
        return test.test(situation);
    }

    private static boolean ofOffice(Situation situation) {
        return situation.who().isIn(situation.file().station() + "-office");
    }
}
