package org.qifu.attachment;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MimeTypes;
import org.springframework.core.io.InputStreamSource;

/** Tells a file's type by its bytes; name and type that the sender claims are not asked. */
final class ContentType {

    // Office files are ZIP archives that tell in this entry what their main part is.
    private static final String OFFICE_CONTENT = "[Content_Types].xml";
    private static final int OFFICE_CONTENT_LIMIT = 1 << 20;

    // A small archive can unpack to terabytes.
    private static final long UNPACKED_LIMIT = 300L << 20;

    private ContentType() {}

    /** The type of these bytes; empty when it is none that is taken. */
    static Optional<FileType> of(InputStreamSource content) throws IOException {
        MediaType found;
        try (var in = new BufferedInputStream(content.getInputStream())) {
            found = MimeTypes.getDefaultMimeTypes().detect(in, new Metadata());
        }
        boolean zip = found.equals(MediaType.APPLICATION_ZIP)
                || found.getBaseType().toString().equals("application/x-tika-ooxml");
        return zip ? office(content) : FileType.of(found.getBaseType().toString());
    }

    private static Optional<FileType> office(InputStreamSource content) throws IOException {
        try (var zip = new ZipInputStream(content.getInputStream())) {
            long unpacked = 0;
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(OFFICE_CONTENT)) {
                    return mainPart(new String(zip.readNBytes(OFFICE_CONTENT_LIMIT), StandardCharsets.UTF_8));
                }
                unpacked += skip(zip, UNPACKED_LIMIT - unpacked);
                if (unpacked >= UNPACKED_LIMIT) {
                    return Optional.empty();
                }
            }
            return Optional.empty();
        } catch (ZipException | EOFException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static long skip(InputStream in, long limit) throws IOException {
        var buffer = new byte[1 << 16];
        long skipped = 0;
        for (int read = in.read(buffer); read >= 0 && skipped < limit; read = in.read(buffer)) {
            skipped += read;
        }
        return skipped;
    }

    /** Files with macros have another main part and are not taken. */
    private static Optional<FileType> mainPart(String types) {
        if (types.contains("openxmlformats-officedocument.wordprocessingml.document.main+xml")) {
            return Optional.of(FileType.DOCX);
        }
        return types.contains("openxmlformats-officedocument.spreadsheetml.sheet.main+xml")
                ? Optional.of(FileType.XLSX)
                : Optional.empty();
    }
}
