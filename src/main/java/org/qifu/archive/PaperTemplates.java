package org.qifu.archive;

import com.deepoove.poi.XWPFTemplate;
import com.deepoove.poi.config.Configure;
import com.deepoove.poi.template.MetaTemplate;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The templates of all papers, read and checked once at start, so that no clerk's step fails on a bad one. */
@Component
class PaperTemplates {

    // A placeholder without words is an error here, not an empty line on a paper.
    private static final Configure STRICT =
            Configure.builder().useDefaultEL(true).build();

    private final Map<PaperKind, byte[]> files = new EnumMap<>(PaperKind.class);

    /** Reads every template. Throws {@link BrokenTemplate} with all that is wrong with any of them. */
    PaperTemplates(TemplateFolder folder, Sheets sheets) {
        List<String> problems = new ArrayList<>(folder.problems());
        if (problems.isEmpty()) {
            Arrays.stream(PaperKind.values())
                    .flatMap(kind -> read(folder, sheets.get(kind)))
                    .forEach(problems::add);
        }
        if (!problems.isEmpty()) {
            throw new BrokenTemplate(problems);
        }
    }

    private Stream<String> read(TemplateFolder folder, Sheet sheet) {
        PaperKind kind = sheet.kind();
        byte[] file = folder.read(kind.file());
        files.put(kind, file);
        return TemplateCheck.of(file, sheet.placeholders(), sheet.sentences()).stream()
                .map(problem -> kind.title() + "（" + folder.place(kind.file()) + "）" + problem);
    }

    /** The placeholders that the engine of the templates finds in a file, with their braces. */
    static List<String> placeholders(byte[] file) {
        try (XWPFTemplate template = XWPFTemplate.compile(new ByteArrayInputStream(file), STRICT)) {
            return template.getElementTemplates().stream()
                    .map(MetaTemplate::variable)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The template of this kind with these words, as a DOCX file. */
    byte[] fill(PaperKind kind, Map<String, Object> fields) {
        return fill(Objects.requireNonNull(files.get(kind)), fields);
    }

    /** A template with these words, as a DOCX file. */
    static byte[] fill(byte[] file, Map<String, Object> fields) {
        try (XWPFTemplate template = XWPFTemplate.compile(new ByteArrayInputStream(file), STRICT);
                var out = new ByteArrayOutputStream()) {
            template.render(fields).write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
