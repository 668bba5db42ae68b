package org.qifu.process;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.qifu.casefile.Phone;
import org.qifu.casefile.PlainText;
import org.qifu.process.FormFile.Asked;

/** Form and record of a document are two halves of one thing: what the one asks, the other takes. */
class FormFilesTest {

    private static final Set<String> KNOWN_TYPES = Set.of(
            "text",
            "table",
            "group",
            "textfield",
            "textarea",
            "radio",
            "select",
            "checklist",
            "taglist",
            "checkbox",
            "datetime",
            "number",
            "dynamiclist",
            "separator");

    static Stream<FormFile> forms() {
        return FormFile.all();
    }

    @ParameterizedTest
    @MethodSource("forms")
    void writesOneDocumentOnly(FormFile form) {
        // given: the inputs inside the group of the document, and those anywhere
        List<JsonNode> groups = form.groups();

        // then: there is one group, bound to the document, and no input outside
        assertThat(form.root().get("id").asText()).isEqualTo(form.name());
        assertThat(groups).singleElement().satisfies(group -> {
            assertThat(group.get("path").asText()).isEqualTo(form.name());
        });
        assertThat(form.components().stream().filter(component -> component.has("key")))
                .isSubsetOf(form.asked().stream().map(Asked::input).toList());
    }

    @ParameterizedTest
    @MethodSource("forms")
    void asksForEveryFieldOfTheRecord(FormFile form) {
        // given: the fields of the record, and those of the records in its lists
        assertThat(form.asked().stream().map(Asked::field)).containsExactlyInAnyOrderElementsOf(fields(form));
    }

    private static List<Field> fields(FormFile form) {
        Stream<Class<?>> rows = form.asked().stream().map(Asked::field).map(Field::getDeclaringClass);
        return Stream.concat(Stream.of(form.document()), rows)
                .distinct()
                .flatMap(type -> Arrays.stream(type.getDeclaredFields()))
                .filter(field -> !Modifier.isStatic(field.getModifiers()))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("forms")
    void requiresWhatTheRecordRequires(FormFile form) {
        for (Asked asked : form.asked()) {
            JsonNode input = asked.input();
            Field field = asked.field();
            boolean mandatory =
                    Stream.of(NotNull.class, NotBlank.class, AssertTrue.class).anyMatch(field::isAnnotationPresent);
            boolean required = input.path("validate").path("required").asBoolean();

            // What is required under a condition only is hidden otherwise; how long a list must be is a rule beside the
            // record.
            boolean always = required && !input.has("conditional");
            if (field.getType() != List.class) {
                assertThat(always).as(form + "." + field.getName()).isEqualTo(mandatory);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("forms")
    void leavesAsMuchRoomAsTheRecord(FormFile form) {
        for (Asked asked : form.asked()) {
            JsonNode input = asked.input();
            Field field = asked.field();
            PlainText text = field.getAnnotation(PlainText.class);
            boolean typed =
                    Set.of("textfield", "textarea").contains(input.get("type").asText());
            if (typed && text != null) {
                assertThat(input.path("validate").path("maxLength").asInt())
                        .as(form + "." + field.getName())
                        .isEqualTo(text.max());
            }
            if (field.isAnnotationPresent(Phone.class)) {
                assertThat(input.path("validate").path("pattern").asText()).isEqualTo("^(?:" + Phone.PATTERN + ")$");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("forms")
    void offersOnlyCodesOfTheRecord(FormFile form) {
        for (Asked asked : form.asked()) {
            Class<?> type = asked.field().getType();
            if (type.isEnum()) {
                assertThat(codes(asked.input()))
                        .isSubsetOf(Arrays.stream(type.getEnumConstants())
                                .map(Object::toString)
                                .toList());
            }
        }
    }

    private static List<String> codes(JsonNode input) {
        return StreamSupport.stream(input.path("values").spliterator(), false)
                .map(option -> option.get("value").asText())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("forms")
    void hasReadableIdsOnceEach(FormFile form) {
        List<String> ids = Stream.concat(Stream.of(form.root()), form.components().stream())
                .map(component -> component.get("id").asText())
                .toList();
        assertThat(ids).doesNotHaveDuplicates().allMatch(id -> id.matches("[a-z][A-Za-z]+"));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void showsTypedTextAsPlainTextOnly(FormFile form) {
        // A text component renders markdown and fills in templates; what people typed belongs into tables.
        assertThat(form.components())
                .allMatch(
                        component -> KNOWN_TYPES.contains(component.get("type").asText()));
        assertThat(form.components())
                .filteredOn(component -> component.get("type").asText().equals("text"))
                .allMatch(text -> !text.get("text").asText().matches("(?s)=.*|.*[{}].*"));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void neverPagesATable(FormFile form) {
        assertThat(form.components())
                .filteredOn(component -> component.get("type").asText().equals("table"))
                .allMatch(table -> table.get("rowCount").asInt()
                        >= table.get("dataSource").asText().split("\\{item:").length);
    }

    @ParameterizedTest
    @MethodSource("forms")
    void isWrittenForThisPlatform(FormFile form) {
        assertThat(form.root().get("executionPlatform").asText()).isEqualTo("Camunda Platform");
        assertThat(form.root().get("executionPlatformVersion").asText()).isEqualTo("7.24.0");
        assertThat(form.root().get("schemaVersion").asInt()).isEqualTo(16);
    }
}
