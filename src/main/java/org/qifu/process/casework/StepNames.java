package org.qifu.process.casework;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The names that the models give their steps. */
@Component
class StepNames {

    private final Map<String, String> names;

    StepNames() {
        try {
            names = Stream.of(new PathMatchingResourcePatternResolver().getResources("classpath*:bpmn/*.bpmn"))
                    .flatMap(StepNames::steps)
                    .collect(Collectors.toUnmodifiableMap(UserTask::getId, UserTask::getName, (one, other) -> one));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Name of a user task by its id in the model; the id itself when no model has it any more. */
    String of(String step) {
        return names.getOrDefault(step, step);
    }

    private static Stream<UserTask> steps(Resource model) {
        try (InputStream in = model.getInputStream()) {
            return Bpmn.readModelFromStream(in).getModelElementsByType(UserTask.class).stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
