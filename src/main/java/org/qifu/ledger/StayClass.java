package org.qifu.ledger;

import java.util.List;
import java.util.function.ToLongFunction;

/** Tasks of one step whose stays are about equally long. */
record StayClass(String step, long tasks, long open, long late, long total, long longest) {

    /** All classes of one step together, the shortest stay first. */
    static StepHeat heat(List<StayClass> classes) {
        long tasks = sum(classes, StayClass::tasks);
        return new StepHeat(
                classes.get(0).step(),
                tasks,
                sum(classes, StayClass::open),
                sum(classes, StayClass::late),
                sum(classes, StayClass::total) / tasks,
                (stayOf(classes, (tasks - 1) / 2) + stayOf(classes, tasks / 2)) / 2,
                classes.stream().mapToLong(StayClass::longest).max().orElse(0));
    }

    /** The stay of the task at this place, counted from 0, as the average of its class. */
    private static long stayOf(List<StayClass> classes, long place) {
        long before = 0;
        for (StayClass part : classes) {
            before += part.tasks();
            if (place < before) {
                return part.total() / part.tasks();
            }
        }
        throw new IllegalArgumentException("No task at " + place);
    }

    private static long sum(List<StayClass> classes, ToLongFunction<StayClass> part) {
        return classes.stream().mapToLong(part).sum();
    }
}
