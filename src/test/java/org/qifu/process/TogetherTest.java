package org.qifu.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.qifu.Rule;
import org.qifu.casefile.CaseEvent.Kind;

/** Several people click in the same moment. */
class TogetherTest extends GuidanceRaces {

    @Test
    @Rule({"R-INT-16", "R-LED-01"})
    void twentyRequestsAtOnceHaveTwentyNumbers() throws Exception {
        // given twenty receptionists; when each registers a request in the same moment
        int before = files.ofStation("anwen").size();
        List<String> numbers = atOnce(IntStream.range(0, 20)
                .<Callable<String>>mapToObj(i -> () -> register(Forms.application("anwen")))
                .toList());

        // then each has its own number and its own row
        assertThat(numbers).hasSize(20).doesNotHaveDuplicates();
        assertThat(files.ofStation("anwen")).hasSize(before + 20);
    }

    @RepeatedTest(5)
    void ofTwoWhoCompleteOneTaskOneWins() throws Exception {
        // given one task open at two desks; when both complete it in the same moment
        String number = accepted("COMPLEX", "POINT");
        Task task = task(number, "handleByAgency");
        List<Throwable> ends = atOnce(List.of(click(task, "chen"), click(task, "lin")));

        // then one has it, the other is told in words; there is one document, and one answer to give
        List<Throwable> beaten = ends.stream().filter(Objects::nonNull).toList();
        assertThat(beaten).hasSize(1);
        assertThat(beaten.get(0)).hasMessage("该任务已由他人办理或已不存在，请刷新任务列表。");
        assertThat(documents.of(number).stream().filter(it -> it.name().equals("agency")))
                .hasSize(1);
        assertThat(events(number, Kind.COMPLETED)).hasSize(2);
        assertThat(standsAt(number)).containsExactly("answer");
    }

    private Callable<Throwable> click(Task task, String user) {
        return () -> catchThrowable(() -> completeAs(task, user, "anwen-agency", Forms.solved()));
    }
}
