package org.qifu.process.task;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.spin.Spin;
import org.camunda.spin.json.SpinJsonNode;
import org.jspecify.annotations.Nullable;
import org.qifu.casefile.CaseEvent.Kind;
import org.qifu.casefile.CaseFacts;
import org.qifu.casefile.CaseFile;
import org.qifu.casefile.CaseFiles;
import org.qifu.casefile.Documents;
import org.qifu.casefile.Submission;
import org.qifu.casefile.Timeline;
import org.qifu.enquiry.Enquiries;
import org.qifu.enquiry.EnquiryKind;
import org.qifu.report.SentimentReport;
import org.qifu.report.SentimentReports;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Holds every user task to its own document (design decision D2), whether it is completed in Tasklist, by REST or from
 * Java: nothing else written, the document bound to its record and checked, and every version kept.
 */
@Component
class DocumentGuard {

    private final VariableWrites writes;
    private final DocumentCheck check;
    private final DocumentBinder binder;
    private final CaseFiles files;
    private final Enquiries enquiries;
    private final SentimentReports reports;
    private final Documents documents;
    private final Timeline timeline;
    private final KnownFacts facts;
    private final ProxyRecord proxies;
    private final Clock clock;
    private final ObjectProvider<IdentityService> identity;

    DocumentGuard(
            VariableWrites writes,
            DocumentCheck check,
            DocumentBinder binder,
            CaseFiles files,
            Enquiries enquiries,
            SentimentReports reports,
            Documents documents,
            Timeline timeline,
            KnownFacts facts,
            ProxyRecord proxies,
            Clock clock,
            ObjectProvider<IdentityService> identity) {
        this.writes = writes;
        this.check = check;
        this.binder = binder;
        this.files = files;
        this.enquiries = enquiries;
        this.reports = reports;
        this.documents = documents;
        this.timeline = timeline;
        this.facts = facts;
        this.proxies = proxies;
        this.clock = clock;
        this.identity = identity;
    }

    /** Checks the document that opens a case; it is stored when the case has its number. */
    void onStart(DelegateExecution execution, String name, Set<String> scalars) {
        requireOnly(execution, name, scalars);
        var submission = submission(execution.getCurrentActivityId(), null);
        write(execution, name, check.require(name, type(name), Submitted.json(execution, name), submission));
        writes.take();
    }

    /**
     * Clears what an earlier pass through this step wrote (it stays in the record), so that its form opens empty: as an
     * empty document, because Tasklist sends a value back under the type it came with. A step that the case was brought
     * back to opens with what it said before.
     */
    void onCreate(DelegateTask task, String name) {
        if (StepReturn.underWay(task)) {
            DelegateExecution execution = task.getExecution();
            documents
                    .latest(execution.getProcessBusinessKey(), name, part(execution))
                    .ifPresent(before -> execution.setVariable(name, Spin.JSON(before.content())));
        } else if (task.hasVariable(name)) {
            task.getExecution().setVariable(name, Spin.JSON("{}"));
        }
    }

    /** Checks and stores the document of a completing task. */
    void onComplete(DelegateTask task, String name) {
        DelegateExecution execution = task.getExecution();
        if (execution == null) {
            // Completed by somebody else between the engine's reading of the task and of what is behind it.
            throw new Rejection(RejectionInterceptor.TAKEN);
        }
        if (task.getOwner() != null) {
            throw new Rejection("本任务是委派办理的，请受委派人写明意见后交回，由委派人提交。");
        }
        requireOnly(execution, name, Set.of());
        String number = execution.getProcessBusinessKey();
        if (lockOther(number)) {
            // The step that follows makes it a message of the thread, or a section of the report.
            var submission = submission(task.getTaskDefinitionKey(), null);
            write(execution, name, check.require(name, type(name), Submitted.json(execution, name), submission));
        } else {
            keep(task, execution, name);
        }
        writes.take();
    }

    /** Locks what is no case; answers whether it was one of these. */
    private boolean lockOther(String number) {
        if (EnquiryKind.of(number).isPresent()) {
            enquiries.lock(number);
            return true;
        }
        if (SentimentReport.isOne(number)) {
            reports.lock(number);
            return true;
        }
        return false;
    }

    private void keep(DelegateTask task, DelegateExecution execution, String name) {
        CaseFile file = files.lock(execution.getProcessBusinessKey());
        var submission = submission(task.getTaskDefinitionKey(), facts.of(file, part(execution)));
        Record document = check.require(name, type(name), Submitted.json(execution, name), submission);
        write(execution, name, document);
        String actor = submission.actor();
        documents.store(file, name, part(execution), task.getTaskDefinitionKey(), actor, binder.write(document));
        timeline.task(file, Kind.COMPLETED, actor, task.getTaskDefinitionKey(), proxies.completion(task, actor));
    }

    private void requireOnly(DelegateExecution execution, String name, Set<String> scalars) {
        var foreign = new TreeSet<>(writes.take());
        boolean own = foreign.remove(name);
        Set<String> passing = VariableWrites.passing(execution);
        if (passing.contains(name)) {
            throw new Rejection("材料（" + name + "）" + RejectionInterceptor.FORBIDDEN_VALUE);
        }
        foreign.addAll(passing);
        foreign.removeAll(scalars);
        if (!foreign.isEmpty()) {
            throw new Rejection("本环节只能提交自己的材料，不能修改：" + String.join("、", foreign) + "。请刷新后重新填写。");
        }
        if (!own) {
            throw new Rejection("没有收到本环节的材料（" + name + "），请填写表单后再提交。");
        }
    }

    private void write(DelegateExecution execution, String name, Record document) {
        execution.setVariable(name, Spin.JSON(binder.write(document)));
    }

    private Submission submission(String task, @Nullable CaseFacts facts) {
        var authentication = identity.getObject().getCurrentAuthentication();
        String actor = authentication == null ? null : authentication.getUserId();
        List<String> groups = authentication == null ? List.of() : authentication.getGroupIds();
        return new Submission(task, facts, actor, groups == null ? Set.of() : Set.copyOf(groups), clock.instant());
    }

    /** The unit whose part a step in a loop writes; empty for any other step. */
    static String part(DelegateExecution execution) {
        return Stream.of("assistUnit", "contributor")
                .map(execution::getVariable)
                .filter(SpinJsonNode.class::isInstance)
                .map(unit -> ((SpinJsonNode) unit).stringValue())
                .findFirst()
                .orElse("");
    }

    private static Class<? extends Record> type(String name) {
        Class<? extends Record> type = DocumentTypes.ALL.get(name);
        if (type == null) {
            throw new IllegalStateException("No record for document " + name);
        }
        return type;
    }
}
