package org.qifu.attachment;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;

/** Small files as people would hand them in, and as they would not. */
public final class Files {

    private static final String MAIN =
            "<Types><Override PartName=\"/main.xml\" ContentType=\"application/vnd.%s+xml\"/></Types>";

    private Files() {}

    /** A picture; another length gives another picture. */
    public static byte[] jpeg(int length) {
        return Arrays.copyOf(picture("jpg"), length);
    }

    public static byte[] png() {
        return picture("png");
    }

    public static byte[] pdf() {
        return text("%PDF-1.4\n1 0 obj << /Type /Catalog >> endobj\ntrailer << /Root 1 0 R >>\n%%EOF\n");
    }

    static byte[] webp() {
        return text("RIFF\u0010\0\0\0WEBPVP8 \0\0\0\0");
    }

    static byte[] docx() {
        return office("openxmlformats-officedocument.wordprocessingml.document.main");
    }

    static byte[] xlsx() {
        return office("openxmlformats-officedocument.spreadsheetml.sheet.main");
    }

    static byte[] withMacros() {
        return office("ms-word.document.macroEnabled.main");
    }

    static byte[] text(String content) {
        return content.getBytes(StandardCharsets.ISO_8859_1);
    }

    /** Office files of some programs have their contents at the end. */
    static byte[] zip(Map<String, String> entries) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(text(entry.getValue()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static byte[] office(String mainPart) {
        return zip(Map.of("main.xml", "<a/>", "[Content_Types].xml", MAIN.formatted(mainPart)));
    }

    private static byte[] picture(String format) {
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), format, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
