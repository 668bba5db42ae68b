package org.qifu.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.camunda.bpm.engine.RuntimeService;
import org.qifu.portal.FirmAction;
import org.qifu.portal.Progress;
import org.qifu.portal.Progresses;

/** Looks where a case stands as its firm would; what it offers must be what the flow takes in that moment. */
record Look(Progresses progresses, RuntimeService runtime) {

    Progress at(String number) {
        Progress progress = progresses.of(number).orElseThrow();
        assertThat(progress.actions().contains(FirmAction.RATE))
                .as("rating offered at %s", progress.stage())
                .isEqualTo(waitsFor(number, "evaluated"));
        if (progress.actions().contains(FirmAction.CHANGE)) {
            assertThat(waitsFor(number, "changed") && waitsFor(number, "withdrawn"))
                    .as("change offered at %s", progress.stage())
                    .isTrue();
        }
        return progress;
    }

    /** Everything the firm may read of a case, in one text. */
    String textOf(String number) {
        Progress progress = at(number);
        return String.join(
                "\n",
                progress.applicant(),
                progress.unit(),
                progress.next(),
                progress.todo(),
                String.valueOf(progress.answer()),
                String.join("\n", steps(progress)));
    }

    static List<String> steps(Progress progress) {
        return progress.steps().stream().map(Progress.Step::text).toList();
    }

    private boolean waitsFor(String number, String message) {
        return runtime.createProcessInstanceQuery().processInstanceBusinessKey(number).list().stream()
                .anyMatch(instance -> runtime.createEventSubscriptionQuery()
                                .processInstanceId(instance.getId())
                                .eventName(message)
                                .count()
                        > 0);
    }
}
