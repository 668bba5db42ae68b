package org.qifu.process.casework;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.qifu.casefile.CaseDocument;
import org.qifu.casefile.CaseEvent;
import org.qifu.casefile.CaseEvent.Kind;
import org.qifu.casefile.CaseFile;

/**
 * All that is on record of a case, or the part of it that whoever may not read the registers gets.
 *
 * @param whole whether it is all
 */
record CaseRecord(CaseFile file, List<CaseEvent> events, List<CaseDocument> documents, boolean whole) {

    /** What the registers found, and what only exists because they found something (C-16). */
    private static final Set<String> GUARDED_DOCUMENTS = Set.of("eligibility", "visitDecision", "refusalConfirmation");

    private static final Set<String> GUARDED_STEPS = Set.of("decideVisit", "confirmRefusal");

    /** Fields of the review that tell of a hit. */
    static final Set<String> GUARDED_FIELDS = Set.of("grounds", "evidence", "overruled");

    /** The same without what the registers found, inspections not yet announced among it. */
    CaseRecord withoutRegisters() {
        return new CaseRecord(
                file,
                events.stream().filter(CaseRecord::open).toList(),
                documents.stream()
                        .filter(document -> !GUARDED_DOCUMENTS.contains(document.name()))
                        .toList(),
                false);
    }

    private static boolean open(CaseEvent event) {
        return event.kind() != Kind.CHECKED && !GUARDED_STEPS.contains(String.valueOf(event.task()));
    }

    /** Ids of the newest version of each document and part. */
    Set<Long> last() {
        return documents.stream()
                .collect(Collectors.toMap(
                        document -> document.name() + '|' + document.part(), CaseDocument::id, (early, late) -> late))
                .values()
                .stream()
                .collect(Collectors.toSet());
    }
}
