package org.qifu.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.qifu.Databases;
import org.qifu.Rule;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** A county's own templates: taken when they are in order, refused at start with name, placeholder and place when not. */
@ExtendWith(OutputCaptureExtension.class)
class TemplateCheckTest {

    private static final DataSource DATABASE = Databases.h2();

    @TempDir
    private Path folder;

    @Test
    void theCountysOwnTemplateIsTaken() throws IOException {
        // given a folder with one template of the county's own, which Word has open at the moment
        change(
                "opinion.docx",
                document -> document.createParagraph().createRun().setText("磐安县专用"));
        Files.write(folder.resolve("~$opinion.docx"), new byte[] {1});

        // when it starts; then this paper comes from it and the others from the delivered ones
        try (var context = start()) {
            assertThat(filled(context, PaperKind.OPINION)).endsWith("磐安县专用");
            assertThat(filled(context, PaperKind.EVALUATION)).startsWith("服务满意度评价表");
        }
    }

    @Test
    void anUnknownPlaceholderIsNamedWithItsPlace(CapturedOutput output) throws IOException {
        // given a mistyped placeholder in a row of the table and one in a line
        change("opinion.docx", text("服务地点", "{{服务地点}}", "{{服务地址}}"));
        change("application.docx", text("编号", "{{编号}}", "{{编号}}{{日期}}"));

        // when it starts; then it stops, and the administrator reads what to correct where
        assertThat(failure())
                .contains("指导服务意见书（" + folder.resolve("opinion.docx") + "）第1个表格第2行第2格第1段有未知占位符 {{服务地址}}")
                .contains("指导服务意见书（" + folder.resolve("opinion.docx") + "）正文和表格中缺少占位符 {{服务地点}}")
                .contains("指导服务申请表（" + folder.resolve("application.docx") + "）第2段有未知占位符 {{日期}}");
        assertThat(output).contains("APPLICATION FAILED TO START", "文书模板有误，系统没有启动", "请用 WPS 或 Word 打开上面列出的模板");
    }

    @Test
    void aTornPlaceholderIsNoticed() throws IOException {
        change("evaluation.docx", text("编号", "{{编号}}", "{{编号}"));
        assertThat(failure()).contains("第2段的占位符不完整，应写成 {{名称}}：编号：{{编号}", "缺少占位符 {{编号}}");
    }

    @Test
    void aBlockOfTheTemplateEngineIsNoPlaceholder() throws IOException {
        change("evaluation.docx", text("编号", "{{编号}}", "{{?编号}}{{/编号}}"));
        assertThat(failure()).contains("有未知占位符 {{?编号}}", "有未知占位符 {{/编号}}");
    }

    @Test
    @Rule("R-FRM-20")
    void theFixedRemarkCannotBeEdited() throws IOException {
        // given a remark that says a little less
        change("opinion.docx", text("备注", "，不作为行政执法依据", ""));

        // then the start is refused with the sentence that has to be there
        assertThat(failure()).contains("缺少固定文字，应单独成段、一字不改：备注：本意见书仅为指导服务使用，不作为行政执法依据。");
    }

    @Test
    void whatIsNoTemplateIsNoticed() throws IOException {
        // given a folder with a misspelt name
        Files.write(folder.resolve("opinon.docx"), new byte[] {1});
        assertThat(failure()).contains("opinon.docx 不是模板的文件名，应为 application.docx、");

        // and a file that is not a document at all
        Files.move(folder.resolve("opinon.docx"), folder.resolve("opinion.docx"));
        assertThat(failure()).contains("不是可以读取的 DOCX 文件，请用 WPS 或 Word 另存为 .docx 格式");

        // and one that would not fit into the database with its pictures
        Files.write(folder.resolve("opinion.docx"), new byte[600 * 1024]);
        assertThat(failure()).contains("超过512KB，请压缩或去掉其中的图片");

        // and a folder that is not there
        folder = folder.resolve("nowhere");
        assertThat(failure()).contains("qifu.papers.folder 指向的文件夹不存在");
    }

    /** Puts a changed copy of a delivered template into the folder. */
    private void change(String name, Consumer<XWPFDocument> change) throws IOException {
        try (var document = new XWPFDocument(Files.newInputStream(Path.of("forms/papers", name)));
                var out = Files.newOutputStream(folder.resolve(name))) {
            change.accept(document);
            document.write(out);
        }
    }

    /** Writes other words into the first run that has these, in the paragraph or row that begins so. */
    private static Consumer<XWPFDocument> text(String begin, String old, String words) {
        UnaryOperator<String> other = text -> text.replace(old, words);
        return document -> {
            document.getParagraphs().stream()
                    .filter(paragraph -> paragraph.getText().startsWith(begin))
                    .forEach(paragraph -> rewrite(paragraph, other));
            document.getTables().stream()
                    .flatMap(table -> table.getRows().stream())
                    .filter(row -> row.getCell(0).getText().startsWith(begin))
                    .flatMap(row -> row.getTableCells().stream())
                    .flatMap(cell -> cell.getParagraphs().stream())
                    .forEach(paragraph -> rewrite(paragraph, other));
        };
    }

    private static void rewrite(XWPFParagraph paragraph, UnaryOperator<String> other) {
        paragraph.getRuns().forEach(run -> run.setText(other.apply(run.text()), 0));
    }

    /** Why the start is refused. */
    private String failure() {
        Throwable cause = catchThrowable(this::start);
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause.getMessage();
    }

    private ConfigurableApplicationContext start() {
        return new SpringApplicationBuilder(PaperBeans.class, Started.class)
                .web(WebApplicationType.NONE)
                .initializers((GenericApplicationContext context) -> {
                    context.registerBean(DataSource.class, () -> DATABASE);
                    context.registerBean(Clock.class, Clock::systemUTC);
                    context.registerBean(StaffNames.class, () -> user -> user);
                })
                .run("--qifu.papers.folder=" + folder);
    }

    private static List<String> filled(ConfigurableApplicationContext context, PaperKind kind) {
        Set<String> names = context.getBean(Sheets.class).get(kind).placeholders();
        Map<String, Object> words = names.stream()
                .filter(name -> !name.startsWith("@"))
                .collect(Collectors.toMap(name -> name, name -> "x"));
        names.stream().filter(name -> name.startsWith("@")).forEach(name -> words.put(name.substring(1), null));
        return new PrintedPaper(context.getBean(PaperTemplates.class).fill(kind, words)).lines();
    }

    /** The test's beans are lazy; the application's are not. */
    static class Started {

        Started(PaperTemplates templates) {}
    }
}
