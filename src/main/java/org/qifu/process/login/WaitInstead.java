package org.qifu.process.login;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/** Turns the answer 401 into 429 where the password was not even looked at. */
final class WaitInstead extends HttpServletResponseWrapper {

    private final HttpServletRequest request;
    private final ObjectMapper json;

    WaitInstead(HttpServletRequest request, HttpServletResponse response, ObjectMapper json) {
        super(response);
        this.request = request;
        this.json = json;
    }

    @Override
    public void setStatus(int status) {
        if (status != HttpServletResponse.SC_UNAUTHORIZED || !said()) {
            super.setStatus(status);
        }
    }

    @Override
    public void sendError(int status) throws IOException {
        if (status != HttpServletResponse.SC_UNAUTHORIZED || !said()) {
            super.sendError(status);
        }
    }

    @Override
    public void sendError(int status, @Nullable String message) throws IOException {
        if (status != HttpServletResponse.SC_UNAUTHORIZED || !said()) {
            super.sendError(status, message);
        }
    }

    private boolean said() {
        Optional<Duration> wait = LoginTry.of(request).map(LoginTry::toWait);
        wait.ifPresent(this::say);
        return wait.isPresent();
    }

    private void say(Duration wait) {
        if (isCommitted()) {
            return;
        }
        setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(wait.toSeconds()));
        try {
            Refusal.write(
                    (HttpServletResponse) getResponse(),
                    json,
                    HttpStatus.TOO_MANY_REQUESTS,
                    "密码输错次数过多，请在" + wait.toSeconds() + "秒后再试。");
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
