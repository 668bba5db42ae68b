package org.qifu.process.trail;

import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.qifu.audit.AuditLog;
import org.springframework.stereotype.Component;

/** Brings the trail into the engine; as a bean of its own it would be a second handler, of which the starter wants one. */
@Component
class TrailSetup extends AbstractProcessEnginePlugin {

    private final AuditLog log;

    TrailSetup(AuditLog log) {
        this.log = log;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        configuration.getCustomHistoryEventHandlers().add(new OperatorTrail(log));
    }
}
