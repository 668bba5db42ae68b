package org.qifu.portal.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qifu.casefile.CaseDocument;
import org.qifu.casefile.CaseEvent;
import org.qifu.casefile.Documents;
import org.qifu.casefile.Timeline;
import org.springframework.stereotype.Component;

/**
 * What became of the complaints about a case, for its firm (R-FBK-06): that one came in, that it was verified, and the
 * answer. What others complained of, and what the verification found out, stays with those who verify.
 */
@Component
class ComplaintCourse {

    private static final String COMPLAINT = "投诉：";

    private final Timeline timeline;
    private final Documents documents;
    private final ObjectMapper json;

    ComplaintCourse(Timeline timeline, Documents documents, ObjectMapper json) {
        this.timeline = timeline;
        this.documents = documents;
        this.json = json;
    }

    /** Oldest first; empty when nobody complained. */
    List<Line> of(String caseNumber) {
        Set<String> own = ownTexts(caseNumber);
        return timeline.of(caseNumber).stream()
                .flatMap(event -> line(event, own))
                .toList();
    }

    private static Stream<Line> line(CaseEvent event, Set<String> own) {
        String said = event.reason() == null ? "" : event.reason();
        return switch (event.kind()) {
            case COMPLAINED -> Stream.of(new Line(event.happenedAt(), "已收到", received(said, own)));
            case VERIFIED ->
                Stream.of(new Line(event.happenedAt(), "已核实", said.startsWith("属实") ? "经回访核实，情况属实。" : "经回访核实，情况不属实。"));
            case COMPLAINT_ANSWERED -> Stream.of(new Line(event.happenedAt(), "已反馈", said));
            default -> Stream.empty();
        };
    }

    private static String received(String said, Set<String> own) {
        if (!said.startsWith(COMPLAINT)) {
            return said + "，投诉监督部门核实整改。";
        }
        String text = said.substring(COMPLAINT.length());
        return own.contains(text) ? "您的投诉：" + text : "收到关于本件的投诉，投诉监督部门核实整改。";
    }

    /** What came in without a clerk, and not by a rule: from the firm itself. */
    private Set<String> ownTexts(String caseNumber) {
        return documents.of(caseNumber).stream()
                .filter(document -> document.name().equals("complaint"))
                .filter(document -> document.actor() == null && !document.task().equals("serve"))
                .map(this::text)
                .collect(Collectors.toSet());
    }

    private String text(CaseDocument complaint) {
        try {
            return json.readTree(complaint.content()).path("text").asText();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** One thing that happened. */
    record Line(Instant at, String step, String text) {}
}
