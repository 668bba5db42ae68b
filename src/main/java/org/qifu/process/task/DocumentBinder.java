package org.qifu.process.task;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.type.LogicalType;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.qifu.casefile.Problem;
import org.springframework.stereotype.Component;

/** Turns JSON into records and back. Texts are trimmed, empty ones count as missing, unknown fields are refused. */
@Component
public class DocumentBinder {

    private final ObjectMapper json = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .addModule(new SimpleModule().addDeserializer(String.class, new Trimmed()))
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .withCoercionConfig(
                    LogicalType.Enum,
                    config -> config.setCoercion(CoercionInputShape.EmptyString, CoercionAction.AsNull)
                            .setCoercion(CoercionInputShape.Integer, CoercionAction.Fail))
            .withCoercionConfig(
                    LogicalType.DateTime,
                    config -> config.setCoercion(CoercionInputShape.EmptyString, CoercionAction.AsNull)
                            .setCoercion(CoercionInputShape.Integer, CoercionAction.Fail))
            .build();

    /** A document bound to its record, or what is wrong with it. */
    public <D extends Record> Bound<D> bind(String content, Class<D> type) {
        try {
            D document = json.readValue(content, type);
            return document == null ? Bound.wrong(new Problem("", "请填写本环节的材料")) : Bound.to(document);
        } catch (UnrecognizedPropertyException e) {
            return Bound.wrong(new Problem("", "材料中有不认识的栏目：" + shown(e.getPropertyName()) + "，请去掉后重新提交"));
        } catch (JsonMappingException e) {
            return Bound.wrong(new Problem(path(e), advice(e)));
        } catch (JsonProcessingException e) {
            return Bound.wrong(new Problem("", "材料不是有效的 JSON，请检查后重新提交"));
        }
    }

    /** The record as JSON text, every field present, so that expressions in the models may ask for each. */
    public String write(Object document) {
        try {
            return json.writeValueAsString(document);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** JSON text as a tree, so that two texts compare by content. */
    public JsonNode tree(String content) {
        try {
            return json.readTree(content);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static String advice(JsonMappingException e) {
        Class<?> wanted = e instanceof MismatchedInputException mismatch ? mismatch.getTargetType() : null;
        if (wanted != null && wanted.isEnum()) {
            return "请从列表中选择";
        }
        return LocalDate.class.equals(wanted) ? "请填写日期，例如2026-01-31" : "内容的格式不对，请按表单提示填写";
    }

    /** A name that the sender made up, fit to be repeated on a page. */
    private static String shown(String name) {
        String plain = name.replaceAll("[^\\p{L}\\p{N}_-]", "");
        return plain.substring(0, Math.min(plain.length(), 40));
    }

    private static String path(JsonMappingException e) {
        return e.getPath().stream()
                .map(JsonMappingException.Reference::getFieldName)
                .filter(name -> name != null)
                .collect(Collectors.joining("."));
    }

    /** Exactly one of the two is there. */
    public record Bound<D>(@Nullable D document, List<Problem> problems) {

        static <D> Bound<D> to(D document) {
            return new Bound<>(document, List.of());
        }

        static <D> Bound<D> wrong(Problem problem) {
            return new Bound<>(null, List.of(problem));
        }
    }

    private static final class Trimmed extends StdScalarDeserializer<String> {

        private static final long serialVersionUID = 1L;

        Trimmed() {
            super(String.class);
        }

        @Override
        public @Nullable String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            if (!parser.hasToken(JsonToken.VALUE_STRING)) {
                context.handleUnexpectedToken(String.class, parser);
            }
            String text = parser.getText();
            return text.isBlank() ? null : text.strip();
        }
    }
}
