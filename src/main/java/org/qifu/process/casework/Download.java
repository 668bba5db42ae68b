package org.qifu.process.casework;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;

/** A file of a case on its way to who may see it: saved, never shown by the browser, never kept by a cache. */
public record Download(String fileName, String mediaType, long size) {

    /** What a paper is. */
    public static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    /** Sends the head and then all of the stream, which is closed. */
    public void send(InputStream content, HttpServletResponse response) throws IOException {
        response.setContentType(mediaType);
        response.setContentLengthLong(size);
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(fileName, StandardCharsets.UTF_8)
                        .build()
                        .toString());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        try (content) {
            content.transferTo(response.getOutputStream());
        }
    }
}
