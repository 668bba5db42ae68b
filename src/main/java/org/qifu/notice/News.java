package org.qifu.notice;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to a case, of which people are told.
 *
 * @param occurrence which of several of its kind in a round; the same occurrence is told once
 * @param node limit node of a warning or breach, null otherwise
 * @param values of the event's own placeholders
 * @param onPaper the firm was told on paper: its page shows it, nothing else is sent to it
 */
public record News(
        String caseNumber,
        NoticeEvent event,
        String occurrence,
        @Nullable String node,
        Map<String, String> values,
        boolean onPaper) {

    /** News without details. */
    public static News of(String caseNumber, NoticeEvent event, String occurrence) {
        return new News(caseNumber, event, occurrence, null, Map.of(), false);
    }

    /** The same with values for placeholders. */
    public News with(Map<String, String> details) {
        return new News(caseNumber, event, occurrence, node, details, onPaper);
    }

    /** The same about a limit node. */
    public News at(@Nullable String limitNode) {
        return new News(caseNumber, event, occurrence, limitNode, values, onPaper);
    }

    /** The same, told on paper or not. */
    public News onPaper(boolean paper) {
        return new News(caseNumber, event, occurrence, node, values, paper);
    }
}
