package org.qifu.process.operation;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cmd.UnlockJobCmd;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.springframework.stereotype.Component;

/** Jobs that this node has acquired. */
@Component
class HeldJobs {

    private final ProcessEngine engine;

    HeldJobs(ProcessEngine engine) {
        this.engine = engine;
    }

    /**
     * Gives back all of them; to be called when none is running any more. The engine itself forgets those for which it
     * found no free thread, and they would stay locked for minutes.
     */
    void giveBack() {
        var configuration = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
        String owner = configuration.getJobExecutor().getLockOwner();
        engine.getManagementService().createJobQuery().acquired().list().stream()
                .filter(job -> owner.equals(((JobEntity) job).getLockOwner()))
                .forEach(job -> configuration.getCommandExecutorTxRequired().execute(new UnlockJobCmd(job.getId())));
    }
}
