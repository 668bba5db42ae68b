package org.qifu.process;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import org.qifu.enquiry.Enquiries;
import org.qifu.enquiry.Enquiry;
import org.qifu.enquiry.EnquiryWorkflow;
import org.qifu.enquiry.Message;
import org.springframework.beans.factory.annotation.Autowired;

/** Asks and answers as firms on the portal and the staff at their desks would. */
abstract class EnquiryTest extends FlowTest {

    @Autowired
    protected EnquiryWorkflow workflow;

    @Autowired
    protected Enquiries enquiries;

    /** A question to the reception of Anwen. */
    protected String asked(String question) {
        return workflow.openHelp(text(question(question)));
    }

    protected static Map<String, Object> question(String question) {
        return Forms.fields(
                "station", "anwen", "question", question, "name", "陈明", "phone", "13800000001", "firm", "磐安菇业有限公司");
    }

    protected void answer(String number, String text, int upTo) {
        complete(number, "answerHelp", "anwen-reception", answerOf(text, "NONE", upTo));
    }

    protected static Map<String, Object> answerOf(String text, String suggestion, int upTo) {
        return Forms.fields("text", text, "suggestion", suggestion, "upTo", upTo);
    }

    /** What was said, each with who said it. */
    protected List<String> said(String number) {
        return enquiries.thread(number).stream()
                .map(message -> (message.byFirm() ? "企业" : message.unit()) + "：" + message.text())
                .toList();
    }

    protected Message last(String number) {
        var thread = enquiries.thread(number);
        return thread.get(thread.size() - 1);
    }

    protected Enquiry enquiry(String number) {
        return enquiries.find(number).orElseThrow();
    }

    protected boolean runs(String number) {
        return runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(number)
                        .count()
                > 0;
    }

    /** Rows of a JSON variable. */
    protected static List<Map<String, Object>> lines(Object json) {
        try {
            return new ObjectMapper().readValue(json.toString(), new TypeReference<>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    protected static String text(Map<String, Object> document) {
        try {
            return new ObjectMapper().writeValueAsString(document);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
