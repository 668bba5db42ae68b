package org.qifu.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;
import org.qifu.portal.Drafts;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/**
 * The token of a half-filled form: 128 random bits. It stands in a cookie, so that the form is found again, and in the
 * form, where it makes a second click the same submission.
 */
@Component
class DraftCookie {

    private static final int BYTES = 16;
    private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9_-]{22}");

    private final SecureRandom random = new SecureRandom();

    /** The token that the browser keeps for this form. */
    Optional<String> of(HttpServletRequest request, Entrance entrance) {
        return Optional.ofNullable(WebUtils.getCookie(request, name(entrance)))
                .map(cookie -> cookie.getValue())
                .filter(DraftCookie::valid);
    }

    /** The token of a form that was sent in, or a new one when it has none. */
    String orNew(String token) {
        return valid(token) ? token : fresh();
    }

    /** A token that nobody has. */
    String fresh() {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** Lets the browser keep the token as long as the draft is kept. */
    void keep(HttpServletRequest request, HttpServletResponse response, Entrance entrance, String token) {
        write(request, response, entrance, token, Drafts.KEPT.toSeconds());
    }

    /** Takes the token from the browser: the next form is another one. */
    void drop(HttpServletRequest request, HttpServletResponse response, Entrance entrance) {
        write(request, response, entrance, "", 0);
    }

    private static void write(
            HttpServletRequest request, HttpServletResponse response, Entrance entrance, String token, long seconds) {
        var cookie = ResponseCookie.from(name(entrance), token)
                .path("/apply/" + entrance.path())
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .maxAge(seconds)
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }

    private static boolean valid(String token) {
        return TOKEN.matcher(token).matches();
    }

    private static String name(Entrance entrance) {
        return "qifu-draft-" + entrance.path();
    }
}
