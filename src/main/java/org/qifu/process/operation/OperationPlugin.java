package org.qifu.process.operation;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.observation.ObservationRegistry;
import java.util.ArrayList;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.qifu.operation.LogLine;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/** Sets the engine up for those who run it: log lines with the case number, observed jobs and steps, nightly clean-up. */
@Component
@EnableConfigurationProperties(HistorySettings.class)
class OperationPlugin extends AbstractProcessEnginePlugin {

    /** Rows of a table removed in one transaction: few, so that nobody waits for them. */
    private static final int BATCH = 200;

    private final HistorySettings history;
    private final ObservationRegistry observations;
    private final MeterRegistry meters;

    OperationPlugin(HistorySettings history, ObservationRegistry observations, MeterRegistry meters) {
        this.history = history;
        this.observations = observations;
        this.meters = meters;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        // The business key of every flow is the number of its case.
        configuration.setLoggingContextBusinessKey(LogLine.CASE);
        configuration.setLoggingContextProcessDefinitionKey("flow");
        // The ids say enough.
        configuration.setLoggingContextActivityName(null);
        configuration.setLoggingContextEngineName(null);
        observe(configuration);
        if (!history.cleanUpFrom().isBlank()) {
            configuration.setHistoryCleanupBatchWindowStartTime(history.cleanUpFrom());
            configuration.setHistoryCleanupBatchWindowEndTime(history.cleanUpUntil());
        }
        configuration.setHistoryCleanupBatchSize(BATCH);
        configuration.setHistoryCleanupJobLogTimeToLive("P7D");
    }

    private void observe(ProcessEngineConfigurationImpl configuration) {
        if (configuration.getCustomPreCommandInterceptorsTxRequired() == null) {
            configuration.setCustomPreCommandInterceptorsTxRequired(new ArrayList<>());
        }
        configuration
                .getCustomPreCommandInterceptorsTxRequired()
                .add(0, new ObservedCommands(configuration, observations));
        if (configuration.getCustomPostCommandInterceptorsTxRequired() == null) {
            configuration.setCustomPostCommandInterceptorsTxRequired(new ArrayList<>());
        }
        configuration.getCustomPostCommandInterceptorsTxRequired().add(new ObservedJobs(observations, meters));
    }
}
