package org.qifu.guidance;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.qifu.casefile.CaseDocument;
import org.qifu.casefile.CaseEvent.Kind;
import org.qifu.casefile.CaseFile;
import org.qifu.casefile.CaseFiles;
import org.qifu.casefile.Documents;
import org.qifu.casefile.Timeline;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What was suggested to a firm, and how far it has put it right by its own reports, all of which are kept (R-SVC-18). */
@Component
public class SelfCorrections {

    private final SelfCorrectionRows rows;
    private final Documents documents;
    private final CaseFiles files;
    private final Timeline timeline;
    private final Clock clock;
    private final ObjectMapper json = new ObjectMapper();

    SelfCorrections(
            SelfCorrectionRows rows, Documents documents, CaseFiles files, Timeline timeline, Clock clock) {
        this.rows = rows;
        this.documents = documents;
        this.files = files;
        this.timeline = timeline;
        this.clock = clock;
    }

    /** The suggestions of a case: the lead's, then those of its partners; empty before the opinion. */
    public List<Suggestion> of(String caseNumber) {
        Optional<CaseDocument> opinion = documents.latest(caseNumber, "opinion", "");
        if (opinion.isEmpty()) {
            return List.of();
        }
        List<SelfCorrection> reports = rows.of(caseNumber);
        var all = new ArrayList<Suggestion>();
        dispatched(caseNumber).forEach(unit -> {
            String part = all.isEmpty() && unit.lead() ? "" : unit.code();
            documents
                    .latest(caseNumber, unit.lead() ? "opinion" : "contribution", unit.lead() ? "" : part)
                    .ifPresent(document -> findings(document).forEach(found -> all.add(suggestion(unit, found, reports))));
        });
        return List.copyOf(all);
    }
}
