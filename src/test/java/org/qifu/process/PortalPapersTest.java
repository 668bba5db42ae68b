package org.qifu.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.qifu.Rule;
import org.qifu.archive.Paper;
import org.qifu.archive.PaperKind;
import org.qifu.archive.Papers;
import org.qifu.attachment.Attachment;
import org.qifu.attachment.Attachments;
import org.springframework.beans.factory.annotation.Autowired;

/** What a firm reads of its case: the papers that are addressed to it, and its own files. */
class PortalPapersTest extends PortalCaseTest {

    @Autowired
    private Papers papers;

    @Autowired
    private Attachments attachments;

    @Test
    @Rule({"R-COM-01", "R-COM-06"})
    void theNoticeIsReadOnTheScreenInTheVersionThatHolds() {
        // given a promised visit with its notice; when the firm opens it; then it reads what the paper prints
        String number = promisedVisit(AT);
        runDueJobs();
        Visitor firm = firmOf(number);
        long first = paper(number, PaperKind.COMMITMENT, 1);
        assertThat(firm.get("/cases/" + number).body()).contains(page(number, "papers/" + first + "/view"));
        assertThat(words(firm.get(page(number, "papers/" + first + "/view"))))
                .contains(
                        "服务承诺通知书",
                        "2024年3月20日9时00分",
                        "1",
                        "请准备消防设施台账",
                        file(number).serviceCode());

        // when it was promised anew; then the new version is read, the old one only kept
        amend(number, "CHANGE");
        promise(number, "ONSITE", "2024-03-28T09:00");
        runDueJobs();
        long second = paper(number, PaperKind.COMMITMENT, 2);
        assertThat(words(firm.get(page(number, "papers/" + second + "/view")))).contains("第2版", "2024年3月28日9时00分");
        assertThat(words(firm.get(page(number, "papers/" + first + "/view")))).contains("这一版文书已有新的内容");
        var file = firm.get(page(number, "papers/" + first));
        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.headers().firstValue("Content-Disposition"))
                .hasValueSatisfying(it -> assertThat(it).startsWith("attachment"));
    }

    @Test
    @Rule({"R-COM-01", "R-ARC-07"})
    void theApplicationWithItsIdentityNumberIsNotAmongThem() {
        // given a case with all its papers and another's; when their addresses are tried; then only the own three open
        String number = served();
        runDueJobs();
        String other = promisedVisit("2024-03-22T09:00");
        runDueJobs();
        Visitor firm = firmOf(number);
        long application = paper(number, PaperKind.APPLICATION, 1);
        long foreign = paper(other, PaperKind.COMMITMENT, 1);
        for (long id : List.of(application, foreign, 999_999L)) {
            assertThat(firm.get(page(number, "papers/" + id)).statusCode()).isEqualTo(404);
            assertThat(firm.get(page(number, "papers/" + id + "/view")).statusCode())
                    .isEqualTo(404);
        }
        assertThat(words(firm.get(page(number, "papers/" + paper(number, PaperKind.OPINION, 1) + "/view"))))
                .contains("指导服务意见书", "加锁并张贴标识", "不作为行政执法依据");
    }

    @Test
    @Rule("R-SVC-19")
    void theServiceCodeIsShownWhileAVisitIsAhead() {
        // given a promised visit; when the firm opens its case; then the code is there to be scanned, until it was
        // served
        String number = promisedVisit(AT);
        assertThat(firmOf(number).get("/cases/" + number).body())
                .contains(file(number).serviceCode(), "data:image/png;base64,");
        String done = served();
        assertThat(firmOf(done).get("/cases/" + done).body())
                .doesNotContain(file(done).serviceCode());
    }

    @Test
    @Rule("R-FRM-18")
    void theFirmSeesAndAddsItsOwnFilesOnly() {
        // given a case to which its staff have added a signature
        String number = served();
        long signature = attachments.of(number).get(0).id();
        Visitor firm = firmOf(number);
        firm.get(page(number, "attachments"));

        // when the firm adds a picture; then it is there for both, and never as a signature
        var added = firm.upload(page(number, "attachments"), "现场 <1>.png", picture());
        assertThat(Visitor.leadsTo(added)).isEqualTo(page(number, "attachments"));
        Attachment own = attachments.of(number).get(1);
        assertThat(own.kind()).isEqualTo(Attachment.Kind.OTHER);
        assertThat(own.uploadedBy()).isEqualTo("企业（网上提交）");
        assertThat(firm.get(page(number, "attachments")).body())
                .contains("attachments/" + own.id())
                .doesNotContain("签字.png");

        // when it asks for the staff's file; then there is none
        assertThat(firm.get(page(number, "attachments/" + signature)).statusCode())
                .isEqualTo(404);
        var download = firm.get(page(number, "attachments/" + own.id()));
        assertThat(download.statusCode()).isEqualTo(200);
        assertThat(download.headers().firstValue("Content-Disposition"))
                .hasValueSatisfying(it -> assertThat(it).startsWith("attachment"));

        // when what it sends is no document; then it reads what to send instead
        firm.get(page(number, "attachments"));
        assertThat(words(firm.upload(page(number, "attachments"), "x.exe", "MZ program".getBytes())))
                .contains("只能上传 JPG");
        firm.get(page(number, "attachments"));
        assertThat(words(firm.upload(page(number, "attachments"), "", new byte[0])))
                .contains("请选择要上传的文件");
        assertThat(attachments.of(number)).hasSize(2);
    }

    @Test
    @Rule("R-FRM-18")
    void aFileThatIsTooLargeIsToldSo() {
        // given a case; when a file over the limit is sent; then the page says so instead of an error
        String number = promisedVisit(AT);
        Visitor firm = firmOf(number);
        firm.get(page(number, "attachments"));
        var refused = firm.upload(page(number, "attachments"), "大.pdf", new byte[22 * 1024 * 1024]);
        assertThat(Visitor.leadsTo(refused)).isEqualTo(page(number, "attachments?tooLarge"));
        assertThat(words(firm.get(page(number, "attachments?tooLarge")))).contains("文件超过 20 MB");
    }

    private long paper(String number, PaperKind kind, int version) {
        return papers.of(number).stream()
                .filter(paper -> paper.kind() == kind && paper.version() == version)
                .map(Paper::id)
                .findFirst()
                .orElseThrow();
    }

    /** Not the one of the signature: the same bytes would be the same attachment. */
    private static byte[] picture() {
        byte[] picture = java.util.Arrays.copyOf(DOT, DOT.length + 1);
        picture[DOT.length] = 1;
        return picture;
    }
}
