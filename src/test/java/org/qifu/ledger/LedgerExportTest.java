package org.qifu.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipFile;
import javax.sql.DataSource;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.qifu.Databases;
import org.qifu.Rule;
import org.qifu.ledger.LedgerExport.Format;
import org.w3c.dom.Element;

/** The files that are handed out. */
class LedgerExportTest {

    private static final CaseFilter PROVINCIAL = CaseFilter.ALL
            .during(LocalDate.of(2023, 1, 1), LocalDate.of(2024, 3, 22))
            .counted("provincial", null);

    @TempDir
    private Path folder;

    @ParameterizedTest
    @MethodSource("org.qifu.Databases#both")
    @Rule({"R-LED-02", "R-ESC-14"})
    void theListForTheProvinceSaysWhoIsResponsible(DataSource database) throws Exception {
        // given cases some of which the province must solve
        var desk = new FigureDesk(database).generated(200, 50);

        // when their list is exported
        List<String> lines = csv(desk, PROVINCIAL).lines().toList();

        // then it is as long as the figure, and after the usual columns names the responsible and the follow-up
        assertThat(lines).hasSize(1 + (int) desk.listed(PROVINCIAL));
        assertThat(lines.get(0)).endsWith("归档时间,企业服务站点（窗口）,责任部门及事由,跟踪督办");
        assertThat(lines.subList(1, lines.size())).allMatch(line -> line.contains("省自然资源厅"));
    }

    @ParameterizedTest
    @MethodSource("org.qifu.Databases#both")
    @Rule("R-LED-02")
    void aLineForEachThatIsCounted(DataSource database) throws Exception {
        // given a figure that counts nodes, of which a case has several
        var desk = new FigureDesk(database).generated(100, 20);
        CaseFilter missed = CaseFilter.ALL.counted("limitsMissed", null);

        // then its file has a line for each, which says the node
        List<String> lines = csv(desk, missed).lines().toList();
        assertThat(lines).hasSize(1 + (int) desk.listed(missed));
        assertThat(lines.get(0)).endsWith(",统计对象");
        assertThat(lines).anyMatch(line -> line.endsWith(",3：代办服务3个工作日"));
    }

    @Test
    @Rule("R-LED-02")
    void theFirstSheetSaysWhatTheFileIs() throws Exception {
        // given the list behind a figure of one station
        var desk = new FigureDesk(Databases.h2()).generated(60, 20);
        var out = new ByteArrayOutputStream();
        CaseFilter filter = CaseFilter.ALL
                .at("anwen")
                .during(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 3, 22))
                .counted("answered", "CLASS:COMPLEX");
        desk.export().write(filter, Visibility.EVERYTHING, Format.XLSX, "王督", false, id -> "李明", out);

        // then filter, time, person, definition and clause stand on its first sheet, the cases on its second
        assertThat(sheet(out.toByteArray(), 1))
                .contains("2024年3月22日 15:30", "王督", "2024-01-01 至 2024-03-22", "安文街道企业服务站（窗口）")
                .contains("在期间内答复企业或完成服务的办件", "002 W-二(一)", "较为复杂或需要跨部门协调", "已隐去部分数字");
        assertThat(sheet(out.toByteArray(), 2)).contains("办件编号", "SQ-2023-9");
        // and a guidance says what it has in the columns made for appeals
        String guidance = csv(desk, CaseFilter.ALL.counted("guided", null));
        assertThat(guidance.lines().skip(1).findFirst().orElseThrow())
                .contains("ZD-2023-9", "'=厂区扩建的规划许可", "综合受理→统筹派单→")
                .containsAnyOf("政策法规解读", "行政许可咨询、风险隐患排查");
    }

    @Test
    @Rule("R-LED-02")
    void rowsAreWrittenWhileTheyAreRead() throws Exception {
        // given some thousand cases; when they are exported, noting at each row how much has gone out by then
        var desk = new FigureDesk(Databases.h2()).generated(1100, 0);
        var out = new ByteArrayOutputStream();
        List<Integer> gone = new ArrayList<>();
        desk.export()
                .write(
                        CaseFilter.ALL,
                        Visibility.EVERYTHING,
                        Format.XLSX,
                        "王督",
                        false,
                        id -> {
                            gone.add(out.size());
                            return id;
                        },
                        out);

        // then the first rows were on their way long before the last were read, which came in portions
        assertThat(gone.get(gone.size() / 2)).isGreaterThan(out.size() / 5);
        assertThat(gone.get(gone.size() - 1)).isGreaterThan(out.size() / 2);
        assertThat(desk.portions()).isNotEmpty().allMatch(size -> size == 500);
    }

    private static String csv(FigureDesk desk, CaseFilter filter) throws IOException {
        var out = new ByteArrayOutputStream();
        desk.export().write(filter, Visibility.EVERYTHING, Format.CSV, "王督", false, id -> id, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    /** Read by its directory, as Excel does: the sizes of a streamed file stand at its end. */
    private String sheet(byte[] workbook, int number) throws Exception {
        Path file = Files.write(folder.resolve("ledger.xlsx"), workbook);
        try (var zip = new ZipFile(file.toFile())) {
            var entry = zip.getEntry("xl/worksheets/sheet" + number + ".xml");
            Element sheet = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(zip.getInputStream(entry))
                    .getDocumentElement();
            assertThat(sheet.getElementsByTagName("f").getLength()).isZero();
            return sheet.getTextContent();
        }
    }
}
