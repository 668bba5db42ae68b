package org.qifu.process.flow;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.qifu.appeal.Assist;
import org.qifu.casefile.CaseDocument;
import org.qifu.casefile.CaseEvent;
import org.qifu.casefile.CaseEvent.Kind;
import org.qifu.casefile.Documents;
import org.qifu.casefile.Timeline;
import org.qifu.organisation.Organisation;
import org.qifu.process.task.DocumentBinder;
import org.springframework.stereotype.Component;

/** The answers of the assisting units with the time each took, from the record. */
@Component
class AssistRecords {

    /** One unit's answer; hours from the call to the answer, clock time. */
    record Answered(String unit, String name, String result, boolean solved, long hours) {}

    private final Documents documents;
    private final Timeline timeline;
    private final Organisation organisation;
    private final DocumentBinder binder;

    AssistRecords(Documents documents, Timeline timeline, Organisation organisation, DocumentBinder binder) {
        this.documents = documents;
        this.timeline = timeline;
        this.organisation = organisation;
        this.binder = binder;
    }

    List<Answered> of(String caseNumber) {
        List<CaseEvent> events = timeline.of(caseNumber);
        return documents.of(caseNumber).stream()
                .filter(document -> document.name().equals("assist"))
                .map(document -> answered(document, events))
                .toList();
    }

    private Answered answered(CaseDocument document, List<CaseEvent> events) {
        Assist assist = binder.bind(document.content(), Assist.class).document();
        if (assist == null) {
            throw new IllegalStateException("Stored document " + document.id() + " does not bind");
        }
        // A department called at acceptance (社区吹哨) has no call of its own: its time runs from the acceptance.
        Instant called = events.stream()
                .filter(event -> event.kind() == Kind.CALLED || event.kind() == Kind.ACCEPTED)
                .map(CaseEvent::happenedAt)
                .filter(at -> !at.isAfter(document.writtenAt()))
                .reduce((first, second) -> second)
                .orElse(document.writtenAt());
        long hours = Duration.between(called, document.writtenAt()).toHours();
        return new Answered(
                document.part(), organisation.name(document.part()), assist.result(), assist.solved(), hours);
    }
}
