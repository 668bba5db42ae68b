package org.qifu.portal.api;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.firewall.HttpStatusRequestRejectedHandler;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.stereotype.Component;

/** Answers an address that is spelled in a way meant to get past somebody: dots, semicolons, double slashes. */
@Component
class RefusedPaths implements RequestRejectedHandler {

    private final RequestRejectedHandler pages = new HttpStatusRequestRejectedHandler();
    private final Problems problems;

    RefusedPaths(Problems problems) {
        this.problems = problems;
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, RequestRejectedException refused)
            throws IOException, ServletException {
        if (ApiPath.is(request)) {
            problems.write(response, Problems.of(HttpStatus.BAD_REQUEST, "地址中有不允许的字符，请对照接口说明检查。", List.of()));
        } else {
            pages.handle(request, response, refused);
        }
    }
}
