package org.qifu.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.qifu.Rule;
import org.qifu.attachment.Files;
import org.springframework.beans.factory.annotation.Autowired;

/** The tab with the files of a case. */
class AttachmentIT extends BrowserTest {

    @Autowired
    private Cases cases;

    @Test
    @Rule("R-FRM-18")
    void aClerkUploadsASignedPaper() {
        String number = cases.registered("磐安县附件茶厂", "消防通道如何设置");
        try (Tasklist desk = logIn("anwen-reception")) {
            Locator tab = desk.open(number, "综合受理").tab("附件");
            assertThat(tab).containsText("还没有附件。");

            // without a kind or a file nothing is sent, in words
            desk.button("上传").click();
            assertThat(tab).containsText("请选择类别。请选择要上传的文件。");

            // one file is taken and one is not, each told by its name
            tab.getByText("扫描件").click();
            tab.locator("input[type=file]").setInputFiles(new FilePayload[] {
                new FilePayload("签字页.pdf", "application/pdf", Files.pdf()),
                new FilePayload("程序.pdf", "application/pdf", "MZ".getBytes(StandardCharsets.US_ASCII))
            });
            desk.button("上传").click();
            assertThat(tab).containsText("“签字页.pdf”已上传。");
            assertThat(tab).containsText("“程序.pdf”没有上传：只能上传 JPG、PNG、WEBP 图片和 PDF、DOCX、XLSX 文件");
            assertThat(tab.locator("tbody tr")).hasCount(1);
            assertThat(tab.locator("tbody tr")).containsText("扫描件");
            desk.look("attachments");
        }
    }
}
