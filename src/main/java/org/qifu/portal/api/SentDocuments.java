package org.qifu.portal.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.Clock;
import java.time.LocalDate;
import org.qifu.deadline.Deadlines;
import org.qifu.evaluation.Evaluation;
import org.qifu.intake.Amendment;
import org.springframework.stereotype.Component;

/** Turns what was sent into the documents of the flows, which name their fields alike. */
@Component
class SentDocuments {

    private final ObjectMapper json = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .serializationInclusion(JsonInclude.Include.NON_NULL)
            .build();

    private final Clock clock;

    SentDocuments(Clock clock) {
        this.clock = clock;
    }

    String application(CaseRequest request) {
        ObjectNode document = tree(request);
        document.remove("kind");
        return document.toString();
    }

    String withdrawal(String caseNumber, WithdrawalRequest request) {
        return amendment(caseNumber, Amendment.Kind.WITHDRAW, request);
    }

    String change(String caseNumber, ChangeRequest request) {
        return amendment(caseNumber, Amendment.Kind.CHANGE, request);
    }

    /** Rated today, by the firm itself. */
    String evaluation(RatingRequest request) {
        return tree(request)
                .put("source", Evaluation.Source.PORTAL.name())
                .put(
                        "evaluatedOn",
                        LocalDate.ofInstant(clock.instant(), Deadlines.ZONE).toString())
                .toString();
    }

    String complaint(String caseNumber, ComplaintRequest request) {
        return tree(request).put("caseNumber", caseNumber).toString();
    }

    /** What was sent, always written alike. */
    String asSent(Sent request) {
        return tree(request).toString();
    }

    private String amendment(String caseNumber, Amendment.Kind kind, Sent request) {
        return tree(request)
                .put("caseNumber", caseNumber)
                .put("kind", kind.name())
                .toString();
    }

    private ObjectNode tree(Sent request) {
        return json.valueToTree(request);
    }
}
