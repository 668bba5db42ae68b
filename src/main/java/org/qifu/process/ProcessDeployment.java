package org.qifu.process;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Deploys each model together with the forms it names, under their own names, before the first request. A restart, a
 * test run and the packaged jar deploy the same, and an unchanged model makes no new version.
 */
@Component
class ProcessDeployment implements SmartInitializingSingleton {

    // Sub-processes come before those that call them, so that a first start finds every called element.
    private static final List<String> PROCESSES = List.of(
            "notice",
            "supervision",
            "rectification",
            "complaint",
            "evaluation",
            "revisit",
            "revisitTopUp",
            "appeal",
            "guidance",
            "amendment",
            "registerUpkeep",
            "poolUpkeep",
            "noticeUpkeep",
            "help",
            "blockingPoint",
            "sentimentReport",
            "sentimentMonth",
            "callback",
            "absence");

    private final RepositoryService repository;

    ProcessDeployment(RepositoryService repository) {
        this.repository = repository;
    }

    @Override
    public void afterSingletonsInstantiated() {
        PROCESSES.forEach(this::deploy);
    }

    private void deploy(String process) {
        String model = "bpmn/" + process + ".bpmn";
        var deployment = repository
                .createDeployment()
                .name(process)
                .source("qifu")
                .enableDuplicateFiltering(false)
                .addClasspathResource(model);
        forms(model).forEach(form -> deployment.addClasspathResource("forms/" + form + ".form"));
        deployment.deploy();
    }

    private static List<String> forms(String model) {
        try (InputStream in = new ClassPathResource(model).getInputStream()) {
            BpmnModelInstance instance = Bpmn.readModelFromStream(in);
            var forms = new java.util.TreeSet<String>();
            instance.getModelElementsByType(UserTask.class).forEach(task -> forms.add(task.getCamundaFormRef()));
            instance.getModelElementsByType(StartEvent.class).stream()
                    .map(StartEvent::getCamundaFormRef)
                    .filter(form -> form != null)
                    .forEach(forms::add);
            return List.copyOf(forms);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
