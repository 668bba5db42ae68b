package org.qifu.process.flow;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.qifu.casefile.CaseEvent.Kind;
import org.qifu.casefile.CaseFile;
import org.qifu.casefile.Documents;
import org.qifu.casefile.Timeline;
import org.springframework.stereotype.Component;

/** Closes a complete case; one with missing papers cannot be archived (R-ARC-05, R-ESC-12). */
@Component
class Archive implements JavaDelegate {

    private final CaseSteps steps;
    private final Timeline timeline;
    private final Documents documents;

    Archive(CaseSteps steps, Timeline timeline, Documents documents) {
        this.steps = steps;
        this.timeline = timeline;
        this.documents = documents;
    }

    @Override
    public void execute(DelegateExecution execution) {
        CaseFile file = steps.file(execution);
        List<String> missing = missing(file);
        if (!missing.isEmpty()) {
            throw new IllegalStateException("Case " + file.number() + " lacks " + missing);
        }
        boolean atDesk = "ADVICE".equals(file.appealClass()) && file.solvedBy() == null;
        file.archive(atDesk ? "ADVISED" : "SOLVED", steps.now().toInstant());
        steps.save(file);
        timeline.append(file, Kind.ARCHIVED, null, null);
    }

    private List<String> missing(CaseFile file) {
        var needed = new ArrayList<>(List.of("application", "acceptance", "answer", "evaluation"));
        if (Boolean.TRUE.equals(file.revisitDue())) {
            needed.add("revisit");
        }
        needed.removeIf(name -> documents.latest(file.number(), name, "").isPresent());
        return needed;
    }
}
