package org.qifu.process.action;

import java.util.function.Predicate;

/** What must hold for an action, and the sentence for when it does not. */
enum Condition {
    NOT_ARCHIVED("本件已经归档，只能查看。", it -> it.file().archivedAt() == null),
    NOT_DELEGATED("该任务已经委派，请先交回或者收回，再作其他处理。", it -> it.theTask().owner() == null),
    DELEGATED("该任务没有委派，不需要交回。", it -> it.theTask().owner() != null),
    IN_HAND("本件目前没有等待办理的任务，无需催办。", it -> !it.open().isEmpty());

    private final String otherwise;
    private final Predicate<Situation> test;

    Condition(String otherwise, Predicate<Situation> test) {
        this.otherwise = otherwise;
        this.test = test;
    }

    boolean holds(Situation situation) {
        return test.test(situation);
    }

    /** What is told when it does not hold. */
    String otherwise() {
        return otherwise;
    }
}
