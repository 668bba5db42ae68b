package org.qifu.process.operation;

import io.micrometer.common.KeyValues;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;
import java.util.Map;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.qifu.operation.LogLine;

/**
 * Outermost of the engine's interceptors: measures and traces a job, and the completion of a task, from the call to the
 * commit, and tells the log who calls. Which flow and case it is becomes known inside; see {@link ObservedJobs} and
 * {@link ObservedSteps}.
 */
final class ObservedCommands extends CommandInterceptor {

    static final String JOB = "qifu.job";
    static final String STEP = "qifu.step";

    /** Every series of a name has the same labels, also where nothing was found out. */
    private static final KeyValues UNKNOWN_JOB = KeyValues.of("flow", "none", "handler", "none");

    private static final KeyValues UNKNOWN_STEP = KeyValues.of("flow", "none", "step", "none");

    private static final Map<String, String> NAMES =
            Map.of("ExecuteJobsCmd", JOB, "CompleteTaskCmd", STEP, "SubmitTaskFormCmd", STEP);

    private final ProcessEngineConfigurationImpl engine;
    private final ObservationRegistry observations;

    ObservedCommands(ProcessEngineConfigurationImpl engine, ObservationRegistry observations) {
        this.engine = engine;
        this.observations = observations;
    }

    @Override
    public <T> T execute(Command<T> command) {
        if (Context.getCommandContext() != null) {
            return next.execute(command);
        }
        tellUser();
        String name = NAMES.get(command.getClass().getSimpleName());
        if (name == null) {
            return next.execute(command);
        }
        Observation observation = Observation.createNotStarted(name, observations)
                .lowCardinalityKeyValues(name.equals(JOB) ? UNKNOWN_JOB : UNKNOWN_STEP);
        return observation.observe(() -> next.execute(command));
    }

    private void tellUser() {
        IdentityService identity = engine.getIdentityService();
        var authentication = identity == null ? null : identity.getCurrentAuthentication();
        if (authentication != null) {
            LogLine.user(authentication.getUserId());
        }
    }
}
