package org.qifu.process;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.history.handler.HistoryEventHandler;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.qifu.process.task.TaskAuthorizations;
import org.springframework.stereotype.Component;

/** Sets the engine up with our guards and with the order in which overdue timers are worked off. */
@Component
class EngineSetup extends AbstractProcessEnginePlugin {

    private final List<BpmnParseListener> parseListeners;
    private final List<HistoryEventHandler> historyHandlers;
    private final List<CommandInterceptor> interceptors;

    EngineSetup(
            List<BpmnParseListener> parseListeners,
            List<HistoryEventHandler> historyHandlers,
            List<CommandInterceptor> interceptors) {
        this.parseListeners = parseListeners;
        this.historyHandlers = historyHandlers;
        this.interceptors = interceptors;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        if (configuration.getCustomPostBPMNParseListeners() == null) {
            configuration.setCustomPostBPMNParseListeners(new ArrayList<>());
        }
        configuration.getCustomPostBPMNParseListeners().addAll(parseListeners);
        configuration.getCustomHistoryEventHandlers().addAll(historyHandlers);
        if (configuration.getCustomPreCommandInterceptorsTxRequired() == null) {
            configuration.setCustomPreCommandInterceptorsTxRequired(new ArrayList<>());
        }
        configuration.getCustomPreCommandInterceptorsTxRequired().addAll(interceptors);
        // After an outage a case's missed warning must come before its missed expiry.
        configuration.setJobExecutorAcquireByDueDate(true);
        // Clerks claim and complete; only this permission keeps them from rewriting variables or assignees.
        configuration.setDefaultUserPermissionNameForTask("TASK_WORK");
        // The documents hold telephone numbers and what the registers found: to watch over a case is not to read them.
        configuration.setEnforceSpecificVariablePermission(true);
        configuration.setResourceAuthorizationProvider(new TaskAuthorizations());
        configuration.setGeneralResourceWhitelistPattern("[a-zA-Z0-9-]+|camunda-admin");
        configuration.setEnableExceptionsAfterUnhandledBpmnError(true);
    }
}
