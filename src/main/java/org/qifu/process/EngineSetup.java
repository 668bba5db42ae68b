package org.qifu.process;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.history.handler.HistoryEventHandler;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.qifu.process.task.TaskAuthorizations;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Sets the engine up with our guards and with the order in which overdue timers are worked off. */
@Component
class EngineSetup extends AbstractProcessEnginePlugin {

    private final List<BpmnParseListener> parseListeners;
    private final List<HistoryEventHandler> historyHandlers;
    private final List<CommandInterceptor> interceptors;
    private final List<SessionFactory> sessions;
    private final boolean activities;

    EngineSetup(
            List<BpmnParseListener> parseListeners,
            List<HistoryEventHandler> historyHandlers,
            List<CommandInterceptor> interceptors,
            List<SessionFactory> sessions,
            @Value("${qifu.history.activities:false}") boolean activities) {
        this.parseListeners = parseListeners;
        this.historyHandlers = historyHandlers;
        this.interceptors = interceptors;
        this.sessions = sessions;
        this.activities = activities;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        if (configuration.getCustomPostBPMNParseListeners() == null) {
            configuration.setCustomPostBPMNParseListeners(new ArrayList<>());
        }
        configuration.getCustomPostBPMNParseListeners().addAll(parseListeners);
        keepHistory(configuration);
        if (configuration.getCustomPreCommandInterceptorsTxRequired() == null) {
            configuration.setCustomPreCommandInterceptorsTxRequired(new ArrayList<>());
        }
        configuration.getCustomPreCommandInterceptorsTxRequired().addAll(interceptors);
        configuration.setCustomSessionFactories(new ArrayList<>(sessions));
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

    private void keepHistory(ProcessEngineConfigurationImpl configuration) {
        configuration.getCustomHistoryEventHandlers().addAll(historyHandlers);
        configuration.setCustomHistoryLevels(List.of(new KeptHistoryLevel(activities)));
        configuration.setEnableDefaultDbHistoryEventHandler(false);
        configuration.getCustomHistoryEventHandlers().add(new KeptHistory());
        // Counts who works on tasks, for licences.
        configuration.setTaskMetricsEnabled(false);
        // Known when a row is written; counted from the end, each ending case would update all tables of the history.
        configuration.setHistoryRemovalTimeStrategy(ProcessEngineConfiguration.HISTORY_REMOVAL_TIME_STRATEGY_START);
    }
}
