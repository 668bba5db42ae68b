package org.qifu.process;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qifu.Rule;

/** The ledger over HTTP, with cases that went through the engine. */
class LedgerApiTest extends HttpTest {

    private static final String ANWEN = "/api/ledger?station=anwen";

    @TempDir
    private Path folder;

    @Test
    @Rule({"R-LED-01", "R-LED-02"})
    void anAcceptedCaseIsInTheLedgerAtOnce() {
        // given a case just accepted
        String number = accepted("COMPLEX", "POINT");

        // when the station's office opens its ledger
        String csv = csv("anwen-office", ANWEN);

        // then the case is there under Chinese headings, with its board and limit, numbers masked
        assertThat(csv).startsWith("\uFEFF办件编号,受理时间,来源,申请单位/个人,");
        assertThat(line(csv, number))
                .contains(
                        "2024-03-18 10:00,窗口申请,磐安青山菌业有限公司",
                        "138****0001",
                        "综合受理→代办服务",
                        "2024-03-21 23:59",
                        "办理中（代办服务）");
        // and in full when asked for
        assertThat(line(csv("anwen-office", ANWEN + "&personal=true"), number)).contains("13805790001");
    }

    @Test
    @Rule("R-LED-02")
    void aClosedCaseKeepsItsWholeLine() {
        // given a case that was solved, answered, rated and archived
        String number = accepted("COMPLEX", "CHAIN");
        complete(number, "handleByAgency", "anwen-agency", Forms.solved());
        toArchive(number);

        // then its line says so, in the list of its chain and in no other
        String line = line(csv("supervisors", ANWEN + "&list=CHAIN"), number);
        assertThat(line).contains("链上（产业链共性问题）：食用菌产业链", ",是,", "已办结：您反映的问题已经办结", "非常及时、非常好、非常实用、非常满意");
        assertThat(csv("supervisors", ANWEN + "&list=POINT")).doesNotContain(number);
        assertThat(csv("supervisors", ANWEN + "&state=OPEN")).doesNotContain(number);
        assertThat(csv("supervisors", ANWEN + "&from=2024-03-19")).doesNotContain(number);
    }

    @Test
    @Rule("R-LED-02")
    void theSameAsAnExcelFile() throws Exception {
        // given a case; when the ledger is asked for as an Excel file
        String number = accepted("SIMPLE", "POINT");
        var response = get("anwen-office", ANWEN + "&format=xlsx");

        // then it is one, named after its station, with the case in it
        assertThat(response.getHeaders().getContentType())
                .hasToString("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        assertThat(response.getHeaders().getContentDisposition().getFilename())
                .startsWith("企业服务台账-安文")
                .endsWith(".xlsx");
        assertThat(sheet(response.getBody(), 2)).contains("办件编号", number, "综合受理→代办服务");
        // and before it a sheet that says what it is
        assertThat(sheet(response.getBody(), 1))
                .contains("导出时间", "2024年3月18日", "导出人", "安文街道企业服务站（窗口）", "全部办件", "003 二(四)");
    }

    @Test
    void aStationSeesItsOwnLedgerOnly() {
        // given a case of Anwen
        String number = accepted("SIMPLE", "POINT");

        // then another station gets nothing of it, however it asks
        assertThat(csv("yushan-office", ANWEN)).doesNotContain(number);
        assertThat(csv("yushan-office", "/api/ledger")).doesNotContain(number);
        assertThat(csv("anwen-office", "/api/ledger")).contains(number);
        // and nobody, numbers in full of others, and what is not there are turned away
        assertThat(anonymous(ANWEN).getStatusCode().value()).isEqualTo(401);
        assertThat(status("yushan-office", ANWEN + "&personal=true")).isEqualTo(403);
        assertThat(status("supervisors", ANWEN + "&personal=true")).isEqualTo(403);
        assertThat(status("supervisors", "/api/ledger?station=nowhere")).isEqualTo(400);
        assertThat(status("supervisors", ANWEN + "&format=pdf")).isEqualTo(400);
        assertThat(status("supervisors", ANWEN + "&list=NONE")).isEqualTo(400);
        assertThat(status("supervisors", ANWEN + "&figure=none")).isEqualTo(400);
        assertThat(status("supervisors", ANWEN + "&figure=open&group=NODE:3")).isEqualTo(400);
        // and over all stations each line names its own
        assertThat(csv("camunda-admin", "/api/ledger")).contains("企业服务站点（窗口）\r\n", ",安文街道企业服务站（窗口）\r\n");
    }

    private int status(String group, String address) {
        return get(group, address).getStatusCode().value();
    }

    private String csv(String group, String address) {
        var response = get(group, address);
        assertThat(response.getStatusCode().value()).isEqualTo(200);
        return new String(response.getBody(), UTF_8);
    }

    private static String line(String csv, String number) {
        return csv.lines().filter(line -> line.startsWith(number)).findFirst().orElseThrow();
    }

    /** Read by its directory, as Excel does: the sizes of a streamed file stand at its end. */
    private String sheet(byte[] workbook, int number) throws Exception {
        Path file = Files.write(folder.resolve("ledger.xlsx"), workbook);
        try (var zip = new ZipFile(file.toFile())) {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(zip.getInputStream(zip.getEntry("xl/worksheets/sheet" + number + ".xml")))
                    .getDocumentElement()
                    .getTextContent();
        }
    }
}
