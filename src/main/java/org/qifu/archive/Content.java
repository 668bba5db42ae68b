package org.qifu.archive;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.StreamSupport;

/** A document, or a row of one, as a paper reads it. A field that is not there reads as an empty text. */
record Content(JsonNode json) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Nothing written. */
    static final Content NONE = new Content(JSON.createObjectNode());

    static Content of(String text) {
        try {
            return new Content(JSON.readTree(text));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    String text(String field) {
        JsonNode value = json.path(field);
        return value.isNull() ? "" : value.asText();
    }

    /** Whether the field is there and not blank. */
    boolean has(String field) {
        return !text(field).isBlank();
    }

    boolean yes(String field) {
        return json.path(field).asBoolean();
    }

    /** A date in Chinese, for instance 2026年3月20日. */
    String day(String field) {
        return ChineseTime.day(LocalDate.parse(text(field)));
    }

    /** A date and time in Chinese, for instance 2026年3月20日14时30分. */
    String time(String field) {
        return ChineseTime.minute(LocalDateTime.parse(text(field)));
    }

    List<String> texts(String field) {
        return StreamSupport.stream(json.path(field).spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    List<Content> rows(String field) {
        return StreamSupport.stream(json.path(field).spliterator(), false)
                .map(Content::new)
                .toList();
    }
}
