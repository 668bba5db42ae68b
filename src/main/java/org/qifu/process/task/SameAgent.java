package org.qifu.process.task;

import java.util.Objects;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.qifu.casefile.CaseDocument;
import org.qifu.casefile.CaseFile;
import org.qifu.casefile.CaseFiles;
import org.qifu.casefile.CaseKind;
import org.qifu.casefile.Documents;
import org.qifu.casefile.Timeline;
import org.springframework.stereotype.Component;

/** 全程代办: a step that comes back after help or a conference goes to the agent who had it (R-ORG-07). */
@Component
class SameAgent {

    private final CaseFiles files;
    private final Timeline timeline;
    private final Documents documents;
    private final SolverGuard solverGuard;

    SameAgent(CaseFiles files, Timeline timeline, Documents documents, SolverGuard solverGuard) {
        this.files = files;
        this.timeline = timeline;
        this.documents = documents;
        this.solverGuard = solverGuard;
    }

    /** Assigns the task to whoever completed the same step before; it may be handed back to the group. */
    void keep(DelegateTask task) {
        // A 督办 is a matter of its own each time, and another group's when another node was missed.
        if (task.getAssignee() != null || task.getTaskDefinitionKey().equals("supervise")) {
            return;
        }
        files.find(task.getExecution().getProcessBusinessKey())
                .flatMap(file -> before(file, task.getTaskDefinitionKey(), DocumentGuard.part(task.getExecution())))
                .ifPresent(task::setAssignee);
    }

    /** Who did the step before and may do it again; a guidance is revisited by who served (R-REV-04). */
    private Optional<String> before(CaseFile file, String step, String part) {
        if (!part.isEmpty()) {
            return ofPart(file, step, part);
        }
        boolean ofGuidance = file.kind() == CaseKind.GUIDANCE;
        String same = ofGuidance && step.equals("revisitCase") ? "serve" : step;
        return timeline.lastAt(file, same).filter(user -> !solverGuard.bars(file.number(), step, user));
    }

    /** Of a step that several units do side by side each has its own people. */
    private Optional<String> ofPart(CaseFile file, String step, String part) {
        return documents.of(file.number()).stream()
                .filter(document -> document.round() == file.round())
                .filter(document ->
                        document.task().equals(step) && document.part().equals(part))
                .map(CaseDocument::actor)
                .filter(Objects::nonNull)
                .reduce((first, second) -> second);
    }
}
