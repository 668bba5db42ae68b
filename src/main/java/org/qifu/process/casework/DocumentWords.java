package org.qifu.process.casework;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.qifu.casefile.CaseDocument;
import org.qifu.casefile.CaseEvent;
import org.qifu.process.casework.ShownDocument.Field;
import org.springframework.stereotype.Component;

/** The documents of a case with the labels and words of their forms. */
@Component
class DocumentWords {

    private static final String BY_FIRM = "企业";

    private final FormShapes forms;
    private final ObjectMapper json;

    DocumentWords(FormShapes forms, ObjectMapper json) {
        this.forms = forms;
        this.json = json;
    }

    /** All versions, the newest first. */
    List<ShownDocument> of(CaseRecord record, Names.Book names) {
        Set<Long> last = record.last();
        var shown = new ArrayList<ShownDocument>();
        for (CaseDocument document : record.documents()) {
            shown.add(shown(document, last.contains(document.id()), record.whole(), names));
        }
        Collections.reverse(shown);
        return shown;
    }

    /**
     * What a field said when something happened, in the form's words: by the version that was written last before.
     * Empty when there is none, or it was left empty.
     */
    String said(CaseRecord record, CaseEvent event, String name, String field, Names.Book names) {
        Optional<CaseDocument> written = record.documents().stream()
                .filter(document -> document.name().equals(name) && document.round() == event.round())
                .filter(document -> !document.writtenAt().isAfter(event.happenedAt()))
                .reduce((early, late) -> late);
        List<FormField> wanted = forms.of(name).fields().stream()
                .filter(known -> known.key().equals(field))
                .toList();
        return written.map(document -> new ValueWords(names.units()).of(read(document), wanted))
                .flatMap(fields -> fields.stream().findFirst())
                .map(Field::value)
                .orElse("");
    }

    private ShownDocument shown(CaseDocument document, boolean last, boolean whole, Names.Book names) {
        FormShape form = forms.of(document.name());
        List<FormField> fields = form.fields().stream()
                .filter(field ->
                        whole || !document.name().equals("review") || !CaseRecord.GUARDED_FIELDS.contains(field.key()))
                .toList();
        return new ShownDocument(
                document.name(),
                form.title(),
                document.part().isEmpty() ? "" : names.units().apply(document.part()),
                document.round(),
                document.version(),
                last,
                document.writtenAt(),
                by(document, names),
                new ValueWords(names.units()).of(read(document), fields));
    }

    private static String by(CaseDocument document, Names.Book names) {
        String actor = document.actor();
        if (actor != null) {
            return names.people().apply(actor);
        }
        return document.name().equals("eligibility") ? "系统" : BY_FIRM;
    }

    private JsonNode read(CaseDocument document) {
        try {
            return json.readTree(document.content());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Stored document " + document.id() + " is no JSON", e);
        }
    }
}
