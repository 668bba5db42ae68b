package org.qifu.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** What visitors are told who may not see a case, or not yet try again. */
@ControllerAdvice("org.qifu.portal.web")
class TurnedAway {

    private static final Pattern NUMBER = Pattern.compile("[A-Z]{2}-\\d{4}-\\d{5,10}");

    /** To the look-up, which opens it with its code; a page that refreshes itself goes there as a whole. */
    @ExceptionHandler
    Object notOpened(CaseNotOpened refused, HttpServletRequest request) {
        boolean proper = NUMBER.matcher(refused.number()).matches();
        String lookUp = proper ? "/progress?ended&number=" + refused.number() : "/progress?ended";
        return request.getHeader("HX-Request") == null
                ? "redirect:" + lookUp
                : ResponseEntity.ok().header("HX-Redirect", lookUp).build();
    }

    /** The page says how long. */
    @ExceptionHandler
    String tooMany(TooManyTries refused, HttpServletResponse response, Model model) {
        response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
        response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(refused.seconds()));
        model.addAttribute("minutes", (refused.seconds() + 59) / 60);
        return "portal/wait";
    }
}
