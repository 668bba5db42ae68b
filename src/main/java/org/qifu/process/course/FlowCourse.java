package org.qifu.process.course;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The way of a case through one instance of a flow.
 *
 * @param process key of the flow
 * @param definitionId whose diagram it ran by
 * @param steps in the order in which they began; what may come next stands last
 */
record FlowCourse(String process, String processName, String definitionId, String instanceId, List<CourseStep> steps) {

    enum State {
        DONE,
        NOW,
        NEXT
    }

    /**
     * One element of the diagram.
     *
     * @param step id of the element
     * @param who name of the person
     * @param group name of the group that it is offered to
     * @param to null while it is open
     */
    record CourseStep(
            String step,
            String name,
            State state,
            @Nullable String who,
            @Nullable String group,
            @Nullable Instant from,
            @Nullable Instant to,
            @Nullable Instant dueAt,
            boolean late) {

        /** An element without a task of its own. */
        static CourseStep plain(String step, String name, State state) {
            return new CourseStep(step, name, state, null, null, null, null, null, false);
        }
    }
}
