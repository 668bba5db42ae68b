package org.qifu.casefile;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The documents of a case, every version kept (design decisions D2 and D3). */
@Component
public class Documents {

    private final CaseDocumentRepository repository;
    private final Clock clock;

    Documents(CaseDocumentRepository repository, Clock clock) {
        this.repository = repository;
        this.clock = clock;
    }

    /** Stores the next version of a document; joins the caller's transaction. */
    public void store(CaseFile file, String name, String part, String task, @Nullable String actor, String content) {
        int version = latest(file.number(), name, part)
                .map(document -> document.version() + 1)
                .orElse(1);
        repository.save(new CaseDocument(
                null, file.number(), file.round(), name, part, version, task, actor, clock.instant(), content));
    }

    /** The newest version of a document, for instance {@code latest("SQ-2026-00001", "acceptance", "")}. */
    public Optional<CaseDocument> latest(String caseNumber, String name, String part) {
        return repository.findFirstByCaseNumberAndNameAndPartOrderByVersionDesc(caseNumber, name, part);
    }

    /** All versions of all documents in the order of writing. */
    public List<CaseDocument> of(String caseNumber) {
        return repository.findByCaseNumberOrderById(caseNumber);
    }
}
