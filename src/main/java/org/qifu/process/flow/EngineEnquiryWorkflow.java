package org.qifu.process.flow;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.camunda.spin.Spin;
import org.qifu.casefile.Problem;
import org.qifu.casefile.RequestRefused;
import org.qifu.enquiry.Enquiries;
import org.qifu.enquiry.Enquiry;
import org.qifu.enquiry.EnquiryKind;
import org.qifu.enquiry.EnquiryState;
import org.qifu.enquiry.EnquiryWorkflow;
import org.qifu.enquiry.Message;
import org.qifu.enquiry.Question;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Starts and moves enquiries on the embedded engine. What the firm says is written under the lock of its enquiry, which the
 * completion of an answer takes too: a question asked at the same time is either seen by the answer or waits for the next.
 */
@Component
class EngineEnquiryWorkflow implements EnquiryWorkflow {

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final Enquiries enquiries;
    private final EnquiryThread thread;
    private final CaseSteps steps;
    private final Validator validator;

    EngineEnquiryWorkflow(
            RuntimeService runtime,
            TaskService tasks,
            Enquiries enquiries,
            EnquiryThread thread,
            CaseSteps steps,
            Validator validator) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.enquiries = enquiries;
        this.thread = thread;
        this.steps = steps;
        this.validator = validator;
    }

    @Override
    public String openHelp(String helpRequest) {
        return open("help", "helpRequest", helpRequest);
    }

    @Override
    public String openBlockingPoint(String blockingPoint) {
        return open("blockingPoint", "blockingPoint", blockingPoint);
    }

    private String open(String process, String document, String content) {
        return EngineCaseWorkflow.asked(() -> (String) runtime.createProcessInstanceByKey(process)
                .setVariable(document, Spin.JSON(content))
                .executeWithVariablesInReturn()
                .getVariables()
                .get("caseNumber"));
    }

    @Override
    @Transactional
    public void askAgain(String number, String text) {
        String question = text.strip();
        requireFit(new Question(question));
        Enquiry enquiry = enquiries.lock(number);
        if (!enquiry.takesQuestions()) {
            throw new RequestRefused("本次咨询已经结束，请重新提问。", List.of());
        }
        if (waits(number, question)) {
            return;
        }
        int seq = enquiries.ask(number, question);
        if (enquiry.state() == EnquiryState.ANSWERED) {
            askAnew(number, seq);
        } else {
            showInOpenTask(number, seq);
        }
    }

    private void requireFit(Question question) {
        List<Problem> problems = validator.validate(question).stream()
                .map(ConstraintViolation::getMessage)
                .map(message -> new Problem("text", message))
                .toList();
        if (!problems.isEmpty()) {
            throw new RequestRefused("提问内容不对：" + problems.get(0).message() + "。", problems);
        }
    }

    /** A double click sends the same question twice. */
    private boolean waits(String number, String question) {
        List<Message> said = enquiries.thread(number);
        Message last = said.get(said.size() - 1);
        return last.byFirm() && last.text().equals(question);
    }

    private void askAnew(String number, int seq) {
        Date now = steps.now();
        EngineCaseWorkflow.asked(() -> runtime.createMessageCorrelation("helpAskedAgain")
                .processInstanceBusinessKey(number)
                .setVariable("askedAt", now)
                .setVariable("helpAnswer", thread.answerTo(seq))
                .correlateWithResult());
    }

    /** The clerk who opens the form from now on sees the question and answers it too. */
    private void showInOpenTask(String number, int seq) {
        Task task = tasks.createTaskQuery()
                .processInstanceBusinessKey(number)
                .taskDefinitionKey("answerHelp")
                .singleResult();
        runtime.setVariableLocal(task.getExecutionId(), "thread", thread.of(number));
        runtime.setVariable(task.getProcessInstanceId(), "helpAnswer", thread.answerTo(seq));
    }

    @Override
    @Transactional
    public void close(String number) {
        Enquiry enquiry = enquiries.lock(number);
        if (enquiry.kind() == EnquiryKind.HELP && enquiry.state() != EnquiryState.CLOSED) {
            EngineCaseWorkflow.asked(() -> runtime.createMessageCorrelation("helpClosed")
                    .processInstanceBusinessKey(number)
                    .correlateWithResult());
        }
    }
}
