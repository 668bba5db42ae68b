package org.qifu.process.task;

import java.util.concurrent.Callable;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.stereotype.Component;

/**
 * One engine command around a whole piece of work: what it has read of a task is compared with what is there when it
 * ends, so that a claim in the same moment loses or wins as a whole. The user's own permissions do not reach this far;
 * whoever calls asks the rules instead, inside.
 */
@Component
public class EngineWork {

    private final ProcessEngineConfigurationImpl engine;

    EngineWork(ProcessEngineConfigurationImpl engine) {
        this.engine = engine;
    }

    /** Does the work in one command; what it throws is thrown on. */
    public <T> T once(Callable<T> work) {
        return engine.getCommandExecutorTxRequired().execute(context -> context.runWithoutAuthorization(work));
    }
}
