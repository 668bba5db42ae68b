package org.qifu.process.flow;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.runtime.Execution;
import org.camunda.bpm.engine.runtime.VariableInstance;
import org.camunda.spin.Spin;
import org.qifu.casefile.CaseFile;
import org.qifu.casefile.CaseFiles;
import org.qifu.casefile.Documents;
import org.qifu.evaluation.Complaint;
import org.qifu.process.task.DocumentBinder;
import org.qifu.process.task.Rejection;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Hands a complaint to its case: to the running process, where it is linked to what it is about (R-DSP-20), or to a
 * verification of its own when the process has ended (R-FBK-05). Under the lock of the case, so that a click repeated
 * in the same moment finds the first one's verification and is refused.
 */
@Component
class PassOnComplaint implements JavaDelegate {

    private static final String MESSAGE = "complained";
    private static final String NAME = "complaint";

    private final CaseSteps steps;
    private final CaseFiles files;
    private final Documents documents;
    private final DocumentBinder binder;
    private final CaseVariables variables;
    private final ObjectProvider<RuntimeService> runtime;

    PassOnComplaint(
            CaseSteps steps,
            CaseFiles files,
            Documents documents,
            DocumentBinder binder,
            CaseVariables variables,
            ObjectProvider<RuntimeService> runtime) {
        this.steps = steps;
        this.files = files;
        this.documents = documents;
        this.binder = binder;
        this.variables = variables;
        this.runtime = runtime;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Complaint complaint = steps.read(execution, Complaint.class);
        CaseFile file = files.lock(complaint.caseNumber());
        execution.setProcessBusinessKey(file.number());
        if (verifying(file.number()).contains(complaint.text())) {
            throw new Rejection("该办件的同一投诉正在核实整改，请勿重复登记；有新的情况，请写明后再登记。");
        }
        String content = binder.write(complaint);
        documents.store(file, NAME, "", execution.getCurrentActivityId(), steps.actor(), content);
        pass(file, Map.of(NAME, Spin.JSON(content)));
    }

    /** Texts of the complaints about this case that are being verified now. */
    private List<String> verifying(String number) {
        String[] open = runtime
                .getObject()
                .createProcessInstanceQuery()
                .processDefinitionKey("rectification")
                .processInstanceBusinessKey(number)
                .variableValueEquals("cause", "COMPLAINT")
                .list()
                .stream()
                .map(Execution::getId)
                .toArray(String[]::new);
        if (open.length == 0) {
            return List.of();
        }
        return runtime
                .getObject()
                .createVariableInstanceQuery()
                .processInstanceIdIn(open)
                .variableName(NAME)
                .list()
                .stream()
                .map(VariableInstance::getValue)
                .map(value -> binder.tree(value.toString()).path("text").asText())
                .toList();
    }

    private void pass(CaseFile file, Map<String, Object> sent) {
        List<Execution> running = runtime.getObject()
                .createExecutionQuery()
                .processInstanceBusinessKey(file.number())
                .messageEventSubscriptionName(MESSAGE)
                .list();
        if (running.isEmpty()) {
            Map<String, Object> all = new HashMap<>(variables.of(file));
            all.putAll(sent);
            all.put("cause", "COMPLAINT");
            runtime.getObject().startProcessInstanceByMessage(MESSAGE, file.number(), all);
        } else {
            // A case reopened while an earlier complaint is being verified has two; either carries the complaint.
            runtime.getObject().messageEventReceived(MESSAGE, running.get(0).getId(), sent);
        }
    }
}
