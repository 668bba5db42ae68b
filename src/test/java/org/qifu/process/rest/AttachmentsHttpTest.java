package org.qifu.process.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qifu.Rule;
import org.qifu.attachment.Files;

/** Attachments from a program with a password and from Tasklist's page with its session. */
class AttachmentsHttpTest extends RestTest {

    private static final String PDF = new String(Files.pdf(), StandardCharsets.US_ASCII);

    private String number;

    @BeforeEach
    void aCase() {
        Task task = tasks.createTaskQuery().taskId(registered("anwen")).singleResult();
        number = (String) tasks.getVariable(task.getId(), "caseNumber");
    }

    @Test
    @Rule("R-FRM-18")
    void aClerkUploadsASignedPaperInTasklistAndAProgramReadsIt() {
        // given a clerk logged in to Tasklist
        Caller clerk = tasklist("anwen-appeals");

        // when the page sends a scan
        Reply added = clerk.upload(page(), "SCAN", "意见书 签字页.pdf", PDF);

        // then it is listed there and at the programs' address, with who and what
        assertThat(added.status()).as(added.text()).isEqualTo(201);
        assertThat(added.json().path("kindName").asText()).isEqualTo("扫描件");
        assertThat(added.json().path("fileName").asText()).isEqualTo("意见书 签字页.pdf");
        assertThat(added.json().path("uploadedBy").asText()).isEqualTo("anwen-appeals");
        assertThat(clerk.absolute("GET", page(), null).json().path(0)).isEqualTo(added.json());
        assertThat(rest("anwen-reception").absolute("GET", api(), null).json().path(0))
                .isEqualTo(added.json());

        // and comes back byte by byte, to be saved under its name and kept nowhere on the way
        for (Reply got : new Reply[] {
            clerk.absolute("GET", page() + id(added), null),
            rest("anwen-reception").absolute("GET", api() + id(added), null)
        }) {
            assertThat(got.text()).isEqualTo(PDF);
            assertThat(header(got, "Content-Type")).isEqualTo("application/pdf");
            assertThat(header(got, "Content-Disposition"))
                    .startsWith("attachment;")
                    .contains("filename*=UTF-8''");
            assertThat(header(got, "Cache-Control")).isEqualTo("no-store");
            assertThat(header(got, "X-Content-Type-Options")).isEqualTo("nosniff");
        }
    }

    @Test
    void nobodyWithoutASessionAPasswordOrTheToken() {
        // given an attachment
        String id = id(tasklist("anwen-appeals").upload(page(), "SCAN", "a.pdf", PDF));

        // then a stranger neither lists, reads nor adds
        Caller stranger = Caller.atPage(server(), "tasklist");
        for (String path : new String[] {page(), page() + id, api(), api() + id}) {
            assertThat(stranger.absolute("GET", path, null).status()).as(path).isEqualTo(401);
        }
        assertThat(stranger.upload(page(), "SCAN", "b.pdf", PDF + "b").status()).isEqualTo(401);
        assertThat(stranger.upload(api(), "SCAN", "b.pdf", PDF + "b").status()).isEqualTo(401);

        // and another site's page that a clerk has open cannot add in his name
        Caller forged = tasklist("anwen-appeals").withForgedToken();
        assertThat(forged.upload(page(), "SCAN", "b.pdf", PDF + "b").status()).isEqualTo(403);
        assertThat(listed()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"yushan-reception", "dept-tax", "coordination"})
    void whoMayNotSeeTheCaseSeesNoneOfIt(String group) {
        // given an attachment of a case of Anwen
        String id = id(tasklist("anwen-appeals").upload(page(), "SCAN", "a.pdf", PDF));

        // then others are refused in words, at every address
        Caller other = tasklist(group);
        for (Reply reply : new Reply[] {
            other.absolute("GET", page(), null),
            other.absolute("GET", page() + id, null),
            other.upload(page(), "SCAN", "b.pdf", PDF + "b"),
            rest(group).absolute("GET", api(), null),
            rest(group).absolute("GET", api() + id, null),
            rest(group).absolute("GET", "/api/cases/ZD-1999-00001/attachments", null)
        }) {
            assertThat(reply.status()).isEqualTo(403);
            assertThat(detail(reply)).isEqualTo("没有这个办件，或者您没有查看它的权限。");
        }
        assertThat(listed()).isEqualTo(1);
    }

    @Test
    void anIdOfAnotherCaseIsNotThere() {
        String id = id(tasklist("anwen-appeals").upload(page(), "SCAN", "a.pdf", PDF));
        aCase();
        Reply reply = rest("anwen-reception").absolute("GET", api() + id, null);
        assertThat(reply.status()).isEqualTo(404);
        assertThat(detail(reply)).isEqualTo("办件没有这个附件。");
    }

    @ParameterizedTest
    @CsvSource({
        "SCAN, <script>alert(1)</script>, 415, 只能上传 JPG、PNG、WEBP 图片和 PDF、DOCX、XLSX 文件，请转换格式后再上传。",
        "SCAN, '', 400, 文件是空的，请重新选择文件。",
        "VIDEO, %PDF-1.4, 400, '请选择附件类别（字段 kind）：PHOTO 照片、SCAN 扫描件、SIGNATURE 签字、OTHER 其他。'"
    })
    void whatIsNotTakenIsExplained(String kind, String content, int status, String sentence) {
        Reply reply = tasklist("anwen-appeals").upload(page(), kind, "a.pdf", content);
        assertThat(reply.status()).isEqualTo(status);
        assertThat(detail(reply)).isEqualTo(sentence);
    }

    @ParameterizedTest
    @ValueSource(ints = {20 * 1024 * 1024 + 1, 24 * 1024 * 1024})
    void aFileTooLargeIsExplained(int length) {
        Reply reply = tasklist("anwen-appeals").upload(page(), "SCAN", "a.pdf", PDF + "x".repeat(length));
        assertThat(reply.status()).isEqualTo(413);
        assertThat(detail(reply)).isEqualTo("文件超过 20 MB，请压缩或拆分后再上传。");
    }

    @Test
    void anUploadWithoutAFileOrCutOffIsExplained() {
        Caller clerk = tasklist("anwen-appeals");
        Reply none = clerk.absolute("POST", page(), "--x--\r\n", "multipart/form-data; boundary=x");
        assertThat(none.status()).isEqualTo(400);
        assertThat(detail(none)).isEqualTo("请选择要上传的文件（字段 file）。");
        Reply cut = clerk.absolute(
                "POST",
                page(),
                "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a\"\r\n\r\n%PDF",
                "multipart/form-data; boundary=x");
        assertThat(cut.status()).isEqualTo(400);
        assertThat(detail(cut)).isEqualTo("上传的内容不完整，请重新上传。");
    }

    private String page() {
        return "/camunda/api/qifu/cases/" + number + "/attachments";
    }

    private String api() {
        return "/api/cases/" + number + "/attachments";
    }

    private int listed() {
        return rest("anwen-reception").absolute("GET", api(), null).json().size();
    }

    private static String id(Reply added) {
        return "/" + added.json().path("id").asText();
    }

    private static String detail(Reply reply) {
        return reply.json().path("detail").asText();
    }

    private static String header(Reply reply, String name) {
        return reply.http().headers().firstValue(name).orElse("");
    }
}
