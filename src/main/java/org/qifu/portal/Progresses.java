package org.qifu.portal;

import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qifu.casefile.CaseFile;
import org.qifu.casefile.CaseFiles;
import org.qifu.casefile.Documents;
import org.qifu.casefile.Timeline;
import org.qifu.portal.Progress.Promise;
import org.springframework.stereotype.Component;

/**
 * Tells where a case stands, from its record alone (R-INT-02): the engine is not asked, and what only officials may know is
 * not told, whoever asks.
 */
@Component
public class Progresses {

    private final CaseFiles files;
    private final Timeline timeline;
    private final Documents documents;
    private final UnitInCharge units;
    private final Promises promises;
    private final FirmActions actions;
    private final RefusalWords refusals;
    private final Clock clock;

    Progresses(
            CaseFiles files,
            Timeline timeline,
            Documents documents,
            UnitInCharge units,
            Promises promises,
            FirmActions actions,
            RefusalWords refusals,
            Clock clock) {
        this.files = files;
        this.timeline = timeline;
        this.documents = documents;
        this.units = units;
        this.promises = promises;
        this.actions = actions;
        this.refusals = refusals;
        this.clock = clock;
    }

    /** The progress of the case of this number; empty when there is none. Whether the caller may see it is not asked here. */
    public Optional<Progress> of(String caseNumber) {
        return files.find(caseNumber).map(this::history).map(this::progress);
    }

    private CaseHistory history(CaseFile file) {
        return new CaseHistory(
                file,
                timeline.of(file.number()),
                Written.inRound(documents.of(file.number()), file.round()),
                clock.instant());
    }

    private Progress progress(CaseHistory history) {
        CaseFile file = history.file();
        ProgressStage stage = StageShown.of(history);
        String unit = units.of(history);
        Promise promise = promises.of(history);
        return new Progress(
                file.number(),
                file.kind(),
                Masked.name(file.applicant()),
                stage,
                unit,
                file.registeredAt(),
                file.stageSince(),
                promise,
                NextStep.of(history, stage, unit, promise),
                NextStep.todo(history, stage),
                actions.of(history),
                StepsShown.of(history),
                answer(history),
                file.archivedAt() != null);
    }

    /** Of a refusal its grounds, but not before the firm was told: the notice comes first (R-ELI-10). */
    private @Nullable String answer(CaseHistory history) {
        boolean told = history.answered();
        return told && history.refused() ? refusals.of(history) : history.file().answerText();
    }
}
