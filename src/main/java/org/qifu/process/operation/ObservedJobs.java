package org.qifu.process.operation;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;
import java.time.Duration;
import java.util.Date;
import java.util.Objects;
import org.camunda.bpm.engine.impl.cmd.ExecuteJobsCmd;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.jspecify.annotations.Nullable;

/** Innermost of the engine's interceptors: says of a job that is being observed what it is, without asking the database. */
final class ObservedJobs extends CommandInterceptor {

    private final ObservationRegistry observations;
    private final Timer lag;

    ObservedJobs(ObservationRegistry observations, MeterRegistry meters) {
        this.observations = observations;
        this.lag = Timer.builder("qifu.job.lag")
                .description("From the moment a job is due until it is begun")
                .register(meters);
    }

    @Override
    public <T> T execute(Command<T> command) {
        if (!(command instanceof ExecuteJobsCmd)) {
            return next.execute(command);
        }
        Date begun = ClockUtil.getCurrentTime();
        try {
            return next.execute(command);
        } finally {
            describe(Context.getCommandContext().getCurrentJob(), begun);
        }
    }

    private void describe(@Nullable JobEntity job, Date begun) {
        Observation observation = observations.getCurrentObservation();
        // A job that was cancelled after it had been acquired is not there any more.
        if (job == null || observation == null) {
            return;
        }
        String flow = Objects.requireNonNullElse(job.getProcessDefinitionKey(), "none");
        observation
                .contextualName("job " + flow + " " + job.getJobHandlerType())
                .lowCardinalityKeyValue("flow", flow)
                .lowCardinalityKeyValue("handler", job.getJobHandlerType())
                .highCardinalityKeyValue("case", caseOf(job));
        Date due = Objects.requireNonNullElse(job.getDuedate(), job.getCreateTime());
        // Somebody may have run it before its time.
        if (due != null && !due.after(begun)) {
            lag.record(Duration.ofMillis(begun.getTime() - due.getTime()));
        }
    }

    /** From what the job has loaded. */
    private static String caseOf(JobEntity job) {
        String instance = job.getProcessInstanceId();
        ExecutionEntity found = instance == null
                ? null
                : Context.getCommandContext().getDbEntityManager().getCachedEntity(ExecutionEntity.class, instance);
        return found == null || found.getBusinessKey() == null ? "none" : found.getBusinessKey();
    }
}
