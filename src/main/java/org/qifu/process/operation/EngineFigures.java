package org.qifu.process.operation;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.Tags;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.qifu.operation.Reading;
import org.springframework.stereotype.Component;

/** Jobs that wait and incidents that are open, the same on all nodes; and whether this one works off jobs. */
@Component
class EngineFigures implements Reading {

    private final JobWatch jobs;
    private final IncidentWatch incidents;
    private final MultiGauge open;
    private volatile double due = Double.NaN;
    private volatile double stuck = Double.NaN;

    EngineFigures(JobWatch jobs, IncidentWatch incidents, ProcessEngine engine, MeterRegistry meters) {
        this.jobs = jobs;
        this.incidents = incidents;
        Gauge.builder("qifu.jobs.due", () -> due)
                .description("Jobs due and not worked off yet")
                .register(meters);
        Gauge.builder("qifu.jobs.stuck", () -> stuck)
                .description("Jobs due for too long")
                .register(meters);
        this.open = MultiGauge.builder("qifu.incidents")
                .description("Open incidents")
                .register(meters);
        var configuration = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
        Gauge.builder(
                        "qifu.job.executor.active",
                        () -> configuration.getJobExecutor().isActive() ? 1 : 0)
                .description("Whether this node works off jobs")
                .register(meters);
    }

    @Override
    public void read() {
        due = jobs.due();
        stuck = jobs.stuck();
        open.register(
                incidents.byFlow().entrySet().stream()
                        .map(flow -> MultiGauge.Row.of(Tags.of("flow", flow.getKey()), flow.getValue()))
                        .toList(),
                true);
    }
}
