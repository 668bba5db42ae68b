package org.qifu.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.ByteArrayResource;

/** Bytes tell what a file is; its name is not even asked. */
class ContentTypeTest {

    @ParameterizedTest
    @MethodSource
    void aFileThatIsTaken(byte[] bytes, FileType type) throws IOException {
        assertThat(ContentType.of(new ByteArrayResource(bytes))).contains(type);
    }

    static Stream<Arguments> aFileThatIsTaken() {
        return Stream.of(
                argumentSet("jpeg", Files.jpeg(900), FileType.JPEG),
                argumentSet("png", Files.png(), FileType.PNG),
                argumentSet("webp", Files.webp(), FileType.WEBP),
                argumentSet("pdf", Files.pdf(), FileType.PDF),
                argumentSet("docx", Files.docx(), FileType.DOCX),
                argumentSet("xlsx", Files.xlsx(), FileType.XLSX));
    }

    @ParameterizedTest
    @MethodSource
    void aFileThatIsNot(byte[] bytes) throws IOException {
        assertThat(ContentType.of(new ByteArrayResource(bytes))).isEmpty();
    }

    static Stream<Arguments> aFileThatIsNot() {
        byte[] docx = Files.docx();
        return Stream.of(
                argumentSet("program", (Object) Files.text("MZ\u0090\0\u0003\0\0\0")),
                argumentSet("page", (Object) Files.text("<!DOCTYPE html><script>alert(1)</script>")),
                argumentSet("drawing with script", (Object)
                        Files.text("<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"alert(1)\"/>")),
                argumentSet("animated picture", (Object) Files.text("GIF89a\u0001\0\u0001\0")),
                argumentSet("plain text", (Object) Files.text("hello")),
                argumentSet("archive", (Object) Files.zip(Map.of("a.exe", "MZ"))),
                argumentSet("macros", (Object) Files.withMacros()),
                argumentSet("half an office file", (Object) Arrays.copyOf(docx, 40)));
    }
}
