package org.qifu.casefile;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A filled-in form as it arrives: JSON that a test changes field by field, binds and checks. */
public final class Paper {

    private static final ObjectMapper MAPPER = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);

    private static final Validator VALIDATOR =
            Validation.buildDefaultValidatorFactory().getValidator();

    private final Map<String, Object> fields;

    private Paper(Map<String, Object> fields) {
        this.fields = fields;
    }

    /** Names and values in turn. */
    public static Paper of(Object... pairs) {
        var fields = new LinkedHashMap<String, Object>();
        for (int i = 0; i < pairs.length; i += 2) {
            fields.put((String) pairs[i], pairs[i + 1]);
        }
        return new Paper(fields);
    }

    /** The same paper with one field filled in, or emptied by null. */
    public Paper with(String field, Object value) {
        var changed = new LinkedHashMap<>(fields);
        changed.put(field, value);
        return new Paper(changed);
    }

    /** The record, through JSON. */
    public <D> D as(Class<D> type) {
        try {
            return MAPPER.readValue(MAPPER.writeValueAsString(fields), type);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the record's own constraints say, as "field: message". */
    public List<String> faults(Class<?> type) {
        var faults = new ArrayList<String>();
        VALIDATOR.validate(as(type)).forEach(fault -> faults.add(fault.getPropertyPath() + ": " + fault.getMessage()));
        return faults;
    }

    /** What a rule says, as "field: message". */
    public <D> List<String> faults(DocumentRule<D> rule, Submission submission) {
        return rule.check(as(rule.document()), submission).stream()
                .map(problem -> problem.field() + ": " + problem.message())
                .toList();
    }
}
