package org.qifu.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseCookie;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 大字版: kept in a cookie for a year; a plain link switches it. */
@Controller
class DisplayPage {

    private static final Duration YEAR = Duration.ofDays(365);

    /** A path of this site: nothing that a browser would take for another one, and no control characters. */
    private static final Pattern OWN_PATH = Pattern.compile("/(?![/\\\\])[A-Za-z0-9/_.~%-]*");

    @GetMapping("/display")
    ResponseEntity<Void> display(
            @RequestParam(defaultValue = "false") String large,
            @RequestParam(defaultValue = "/") String back,
            HttpServletRequest request) {
        boolean wanted = "true".equals(large);
        var cookie = ResponseCookie.from(Site.LARGE, wanted ? "1" : "")
                .path("/")
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .maxAge(wanted ? YEAR : Duration.ZERO)
                .build();
        return ResponseEntity.status(HttpStatus.FOUND)
                .header(HttpHeaders.SET_COOKIE, cookie.toString())
                .header(HttpHeaders.LOCATION, OWN_PATH.matcher(back).matches() ? back : "/")
                .build();
    }
}
