package org.qifu.process.operation;

import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Gives each definition the configured time for which its history is kept, whatever its model says: the operator decides
 * on that, not the analyst. A changed setting counts for instances that begin from then on.
 */
@Component
@Order(10)
class HistoryRetention extends AbstractBpmnParseListener implements ApplicationRunner {

    private final HistorySettings settings;
    private final ObjectProvider<RepositoryService> repository;

    HistoryRetention(HistorySettings settings, ObjectProvider<RepositoryService> repository) {
        this.settings = settings;
        this.repository = repository;
    }

    /** A definition that is deployed now, by this start or over REST. */
    @Override
    public void parseProcess(Element element, ProcessDefinitionEntity definition) {
        definition.setHistoryTimeToLive(settings.keepDays());
    }

    /** Definitions deployed under another setting. */
    @Override
    public void run(ApplicationArguments arguments) {
        repository.getObject().createProcessDefinitionQuery().list().stream()
                .filter(definition -> !Integer.valueOf(settings.keepDays()).equals(definition.getHistoryTimeToLive()))
                .map(ProcessDefinition::getId)
                .forEach(
                        id -> repository.getObject().updateProcessDefinitionHistoryTimeToLive(id, settings.keepDays()));
    }
}
