package org.qifu.process.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.qifu.casefile.CaseEvent.Kind;
import org.qifu.casefile.CaseFile;
import org.qifu.casefile.Documents;
import org.qifu.casefile.Timeline;
import org.springframework.stereotype.Component;

/** Closes a complete case; one with missing or changed papers cannot be (R-ARC-05, R-ESC-12). */
@Component
class Archive implements JavaDelegate {

    private static final List<String> NEEDED = List.of("application", "acceptance", "answer", "evaluation");

    // A reopened case keeps what was asked and accepted; it must be answered and rated anew.
    private static final Set<String> OF_EVERY_ROUND = Set.of("application", "acceptance");

    private final CaseSteps steps;
    private final Timeline timeline;
    private final Documents documents;
    private final RecordCheck check;

    Archive(CaseSteps steps, Timeline timeline, Documents documents, RecordCheck check) {
        this.steps = steps;
        this.timeline = timeline;
        this.documents = documents;
        this.check = check;
    }

    @Override
    public void execute(DelegateExecution execution) {
        CaseFile file = steps.file(execution);
        List<String> missing = missing(file);
        if (!missing.isEmpty()) {
            throw new IllegalStateException("Case " + file.number() + " lacks " + missing);
        }
        List<String> changed = check.changed(execution, NEEDED);
        if (!changed.isEmpty()) {
            throw new IllegalStateException("Case " + file.number() + " has variables unlike its record: " + changed);
        }
        boolean atDesk = "ADVICE".equals(file.appealClass()) && file.solvedBy() == null;
        file.archive(atDesk ? "ADVISED" : "SOLVED", steps.now().toInstant());
        steps.save(file);
        timeline.append(file, Kind.ARCHIVED, null, null);
    }

    private List<String> missing(CaseFile file) {
        var needed = new ArrayList<>(NEEDED);
        if (Boolean.TRUE.equals(file.revisitDue())) {
            needed.add("revisit");
        }
        needed.removeIf(name -> documents
                .latest(file.number(), name, "")
                .filter(document -> OF_EVERY_ROUND.contains(name) || document.round() == file.round())
                .isPresent());
        return needed;
    }
}
