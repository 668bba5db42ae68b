package org.qifu.portal.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;

/** Turns away who is not known, and who may not. */
final class ApiRefusals implements AuthenticationEntryPoint, AccessDeniedHandler {

    private final Problems problems;

    ApiRefusals(Problems problems) {
        this.problems = problems;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException unknown)
            throws IOException {
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"qifu\", charset=\"UTF-8\"");
        String detail = "请用系统编号和密钥以 HTTP Basic 方式登录；密钥由管理员发放，撤销后不能再用。";
        problems.write(response, Problems.of(HttpStatus.UNAUTHORIZED, detail, List.of()));
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException {
        String detail = "贵系统没有这项操作的权限，需要时请联系管理员开通。";
        problems.write(response, Problems.of(HttpStatus.FORBIDDEN, detail, List.of()));
    }
}
