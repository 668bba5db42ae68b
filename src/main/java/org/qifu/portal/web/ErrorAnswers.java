package org.qifu.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.autoconfigure.web.ServerProperties;
import org.springframework.boot.autoconfigure.web.servlet.error.BasicErrorController;
import org.springframework.boot.autoconfigure.web.servlet.error.ErrorViewResolver;
import org.springframework.boot.web.servlet.error.ErrorAttributes;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Errors that nobody else has put into words: people get the page {@code error.html}, programs problem details in Chinese. */
@Component
@ConditionalOnWebApplication
class ErrorAnswers extends BasicErrorController {

    private static final String OF_THE_SERVER = "系统暂时不能处理，请稍后重试；仍不成功的，请联系系统管理员。";

    private static final Map<Integer, String> SENTENCES = Map.of(
            400, "请求有误，请检查地址和内容。",
            401, "没有登录，或者用户名、密码不对。",
            403, "没有权限，或者页面已经过期。",
            404, "没有这个地址。",
            405, "这个地址不支持这种请求方法。",
            406, "不支持所要的格式。",
            413, "内容过大。",
            415, "不支持的内容格式。",
            429, "请求过于频繁，请稍后重试。");

    ErrorAnswers(ErrorAttributes attributes, ServerProperties server, List<ErrorViewResolver> pages) {
        super(attributes, server.getError(), pages);
    }

    @Override
    public ResponseEntity<Map<String, Object>> error(HttpServletRequest request) {
        HttpStatus status = getStatus(request);
        if (status == HttpStatus.NO_CONTENT) {
            return ResponseEntity.noContent().build();
        }
        String sentence =
                SENTENCES.getOrDefault(status.value(), status.is4xxClientError() ? "请求有误，没有执行。" : OF_THE_SERVER);
        Map<String, Object> problem = new LinkedHashMap<>();
        problem.put("type", "about:blank");
        problem.put("title", "没有完成");
        problem.put("status", status.value());
        problem.put("detail", sentence);
        // Under this name the web apps look for what to show.
        problem.put("message", sentence);
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }
}
