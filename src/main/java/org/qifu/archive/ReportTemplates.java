package org.qifu.archive;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The templates of papers that belong to no case, read and checked once at start like those of the cases (ADR 13). */
@Component
public class ReportTemplates {

    private final Map<String, byte[]> files = new HashMap<>();

    /** Reads every template. Throws {@link BrokenTemplate} with all that is wrong with any of them. */
    ReportTemplates(TemplateFolder folder, ObjectProvider<ReportForm> forms) {
        List<String> problems =
                forms.stream().flatMap(form -> read(folder, form).stream()).toList();
        if (!problems.isEmpty()) {
            throw new BrokenTemplate(problems);
        }
    }

    private List<String> read(TemplateFolder folder, ReportForm form) {
        byte[] file = folder.read(form.file());
        files.put(form.name(), file);
        return TemplateCheck.of(file, form.placeholders(), List.of()).stream()
                .map(problem -> form.title() + "（" + folder.place(form.file()) + "）" + problem)
                .toList();
    }

    /** The template of this form with these words, as a DOCX file. */
    public byte[] fill(ReportForm form, Map<String, Object> words) {
        byte[] file = files.get(form.name());
        if (file == null) {
            throw new IllegalArgumentException("No template " + form.name());
        }
        return PaperTemplates.fill(file, words);
    }

    /** SHA-256 of a file, hexadecimal, small letters. */
    public static String sha256(byte[] file) {
        return Sha256.of(file);
    }
}
