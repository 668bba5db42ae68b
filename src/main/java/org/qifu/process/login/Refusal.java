package org.qifu.process.login;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;

/** An answer that turns a caller away, as problem details (RFC 9457); the web apps show its {@code message} to the user. */
final class Refusal {

    private Refusal() {}

    static void write(HttpServletResponse response, ObjectMapper json, HttpStatus status, String sentence)
            throws IOException {
        var problem = ProblemDetail.forStatusAndDetail(status, sentence);
        problem.setTitle("没有登录");
        problem.setProperty("message", sentence);
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        json.writeValue(response.getOutputStream(), problem);
        response.flushBuffer();
    }
}
