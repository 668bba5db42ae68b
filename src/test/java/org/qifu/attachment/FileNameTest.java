package org.qifu.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNameTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "现场 照片.JPG, 现场 照片.JPG",
                "合同.jpeg, 合同.jpeg",
                "../../etc/passwd, passwd.jpg",
                "C:\\Users\\li\\a.jpg, a.jpg",
                "a\u202egpj.exe, agpj.exe.jpg",
                "`a\r\nSet-Cookie: x.jpg`, aSet-Cookie_ x.jpg",
                "`a\"b|c?.jpg`, a_b_c_.jpg",
                ".jpg, 附件.jpg",
                "...., 附件.jpg",
                "``, 附件.jpg"
            })
    void isSafeOnEveryComputer(String given, String cleaned) {
        assertThat(FileName.clean(given, FileType.JPEG)).isEqualTo(cleaned);
    }

    @Test
    void isNoLongerThanAHundredSignsWithItsEnding() {
        // given a name of signs that take two units each, and one in odd place
        String cleaned = FileName.clean("a" + "𠮷".repeat(80) + ".jpeg", FileType.JPEG);

        // then none is cut in half
        assertThat(cleaned).hasSizeLessThanOrEqualTo(FileName.MAX).endsWith("𠮷.jpeg");
    }
}
