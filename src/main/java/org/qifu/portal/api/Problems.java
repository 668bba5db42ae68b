package org.qifu.portal.api;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.qifu.casefile.Problem;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponseException;

/** What {@code /api/v1} answers when it does not do what was asked (RFC 9457), in Chinese. */
@Component
class Problems {

    private static final Map<Integer, String> TITLES = Map.ofEntries(
            Map.entry(400, "请求有误"),
            Map.entry(401, "身份未通过验证"),
            Map.entry(403, "没有权限"),
            Map.entry(404, "没有找到"),
            Map.entry(405, "不支持的操作"),
            Map.entry(406, "不支持所要的格式"),
            Map.entry(409, "与现有情况冲突"),
            Map.entry(413, "内容过大"),
            Map.entry(415, "不支持的内容格式"),
            Map.entry(422, "内容不符合要求"),
            Map.entry(429, "请求过于频繁"));

    private static final Map<Integer, String> DETAILS = Map.of(
            400, "请求不完整或者格式不对，请对照接口说明检查后重新提交。",
            404, "没有这个地址，请对照接口说明检查。",
            405, "这个地址不支持这种请求方法，可用的方法见响应头 Allow。",
            406, "本接口以 JSON 回答，请在请求头 Accept 中允许 application/json。",
            413, "请求内容超过上限：JSON 1 MB，文件 20 MB。",
            415, "请以 application/json 提交；上传附件请用 multipart/form-data。");

    private final ObjectMapper json;

    Problems(ObjectMapper json) {
        this.json = json;
    }

    static ProblemDetail of(HttpStatusCode status, String detail, List<Problem> errors) {
        var problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setTitle(TITLES.getOrDefault(status.value(), "系统暂时不能处理"));
        problem.setProperty("errors", errors);
        return problem;
    }

    /** With the sentence that goes for every request of this kind. */
    static ProblemDetail of(HttpStatusCode status) {
        return of(status, DETAILS.getOrDefault(status.value(), "系统暂时不能处理，请稍后重试；仍不成功的，请联系管理员。"), List.of());
    }

    /** To be thrown by what an address does. */
    static ErrorResponseException refusal(HttpStatusCode status, String detail, Problem... errors) {
        return new ErrorResponseException(status, of(status, detail, List.of(errors)), null);
    }

    /** Writes it, whatever format the caller would have liked better. */
    void write(HttpServletResponse response, ProblemDetail problem) throws IOException {
        response.setStatus(problem.getStatus());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        json.writeValue(response.getOutputStream(), problem);
    }
}
