package org.qifu.portal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qifu.intake.Eligibility;
import org.qifu.intake.Ground;
import org.springframework.stereotype.Component;

/**
 * Why a request was refused and where to turn, in the words that the notice told the firm (R-ELI-10): of what the registers
 * found nothing, and a ground that only an unannounced inspection speaks for is told as the sixth (C-16).
 */
@Component
class RefusalWords {

    /** As the clerk who refuses an appeal reads them. */
    private static final Map<String, String> APPEAL_GROUNDS = Map.of(
            "NOT_ENTERPRISE", "非企业生产经营事项",
            "NOT_LOCAL", "不属本县办理",
            "DUPLICATE", "同一事项正在办理",
            "LEGAL_CHANNEL", "应通过诉讼、仲裁、复议等法定途径");

    private final ObjectMapper json;

    RefusalWords(ObjectMapper json) {
        this.json = json;
    }

    String of(CaseHistory history) {
        if (!history.guidance()) {
            return ofAppeal(history);
        }
        if (history.stopped()) {
            return told("终止服务", "受理后出现不宜继续开展指导服务的情形", history.written().last("visitDecision"));
        }
        JsonNode review = history.written().last("review");
        List<String> codes =
                Written.each(review.path("grounds")).map(JsonNode::asText).toList();
        String grounds =
                eligibility(history).told(codes).stream().map(Ground::label).collect(Collectors.joining("；"));
        return told("不予受理", grounds, review);
    }

    private static String ofAppeal(CaseHistory history) {
        JsonNode acceptance = history.written().last("acceptance");
        String ground = acceptance.path("refusalGround").asText();
        return told("不予受理", APPEAL_GROUNDS.getOrDefault(ground, ground), acceptance);
    }

    private Eligibility eligibility(CaseHistory history) {
        try {
            return json.treeToValue(history.written().last("eligibility"), Eligibility.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(
                    "Stored eligibility of " + history.file().number() + " does not bind", e);
        }
    }

    private static String told(String what, String grounds, JsonNode words) {
        return Stream.of(
                        what + "情形：" + grounds,
                        sentence("理由：", words.path("reason").asText("")),
                        sentence("办理指引：", words.path("referral").asText("")))
                .filter(sentence -> !sentence.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private static String sentence(String label, String text) {
        return text.isEmpty() || text.equals("null") ? "" : label + text;
    }
}
