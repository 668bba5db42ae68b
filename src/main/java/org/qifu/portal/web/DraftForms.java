package org.qifu.portal.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qifu.portal.Drafts;
import org.springframework.stereotype.Component;

/** Half-filled forms, written down and read again. */
@Component
class DraftForms {

    private static final TypeReference<Map<String, List<String>>> VALUES = new TypeReference<>() {};

    private final Drafts drafts;
    private final ObjectMapper json;

    DraftForms(Drafts drafts, ObjectMapper json) {
        this.drafts = drafts;
        this.json = json;
    }

    /** Keeps the form; false when it is too long to be one. */
    boolean save(String token, Entrance entrance, Filled form) {
        try {
            return drafts.save(token, entrance.kind(), json.writeValueAsString(form.values()));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The form as it was left; empty when there is none. */
    Optional<Restored> find(String token, Entrance entrance) {
        return drafts.find(token, entrance.kind())
                .map(draft -> new Restored(Filled.of(entrance.fields(), values(draft.content())), draft.savedAt()));
    }

    /** Forgets the form. */
    void forget(String token) {
        drafts.forget(token);
    }

    private Map<String, List<String>> values(String content) {
        try {
            return json.readValue(content, VALUES);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A form that was kept. */
    record Restored(Filled form, Instant savedAt) {}
}
