package org.qifu.archive;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** What is wrong with a template: placeholders that are unknown, torn or missing, and printed words that are gone. */
final class TemplateCheck {

    /** Far above any form, and well below what the database takes as one paper. */
    private static final int MOST_BYTES = 512 * 1024;

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{(.*?)}}");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u3000]+");

    private final Set<String> placeholders;
    private final List<String> problems = new ArrayList<>();
    private final Set<String> missing;
    private final Set<String> unprinted;

    private TemplateCheck(Set<String> placeholders, List<String> sentences) {
        this.placeholders = placeholders;
        this.missing = new HashSet<>(placeholders);
        this.unprinted = new HashSet<>(sentences);
    }

    /** The problems of a template in Chinese, each with its place; empty when it is in order. */
    static List<String> of(byte[] file, Set<String> placeholders, List<String> sentences) {
        if (file.length > MOST_BYTES) {
            return List.of("超过512KB，请压缩或去掉其中的图片");
        }
        var check = new TemplateCheck(placeholders, sentences);
        try (var document = new XWPFDocument(new ByteArrayInputStream(file))) {
            TemplateText.of(document).forEach(check::look);
        } catch (IOException | RuntimeException e) {
            return List.of("不是可以读取的 DOCX 文件，请用 WPS 或 Word 另存为 .docx 格式");
        }
        check.absent();
        return check.problems.isEmpty() ? check.elsewhere(file) : check.problems;
    }

    private void look(TemplateText text) {
        var matcher = PLACEHOLDER.matcher(text.text());
        while (matcher.find()) {
            if (!placeholders.contains(matcher.group(1))) {
                problems.add(text.place() + "有未知占位符 " + matcher.group());
            }
            missing.remove(matcher.group(1));
        }
        String rest = matcher.replaceAll("");
        if (rest.contains("{{") || rest.contains("}}")) {
            problems.add(text.place() + "的占位符不完整，应写成 {{名称}}：" + rest.strip());
        }
        unprinted.remove(BLANKS.matcher(text.text()).replaceAll(""));
    }

    private void absent() {
        missing.stream().sorted().forEach(name -> problems.add("正文和表格中缺少占位符 {{" + name + "}}"));
        unprinted.forEach(sentence -> problems.add("缺少固定文字，应单独成段、一字不改：" + sentence));
    }

    /** Text boxes are no paragraphs of the body: what the engine of the templates finds there is not looked for above. */
    private List<String> elsewhere(byte[] file) {
        return PaperTemplates.placeholders(file).stream()
                .filter(found -> !placeholders.contains(found.substring(2, found.length() - 2)))
                .map(found -> "文本框中有未知占位符 " + found)
                .toList();
    }
}
