package org.qifu.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Set;

/** Somebody who sends requests: with a password or key at each of them, with a session, or as nobody. */
final class MatrixActor {

    private static final Set<String> WITHOUT_BODY = Set.of("GET", "DELETE", "OPTIONS", "*");
    private static final String FORM = "application/x-www-form-urlencoded";

    private final CookieManager cookies = new CookieManager();
    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(cookies).build();
    private final String server;
    private final String authorization;

    private MatrixActor(String server, String authorization) {
        this.server = server;
        this.authorization = authorization;
    }

    static MatrixActor nobody(String server) {
        return new MatrixActor(server, "");
    }

    static MatrixActor withPassword(String server, String id, String password) {
        byte[] both = (id + ':' + password).getBytes(StandardCharsets.UTF_8);
        return new MatrixActor(server, "Basic " + Base64.getEncoder().encodeToString(both));
    }

    /** Logs in at a web app as its page does; the status that the login was answered with. */
    int login(String app, String user, String password) {
        String page = "/camunda/app/" + app + "/default/";
        send("GET", page, "", "text/html");
        String login = "/camunda/api/admin/auth/user/default/login/" + app;
        int status = send("POST", login, "username=" + user + "&password=" + password, FORM)
                .statusCode();
        // The login begins a new session; the page brings its token.
        send("GET", page, "", "text/html");
        return status;
    }

    /** Sends a form of the portal with the token of its pages and these fields, as a browser encodes them. */
    HttpResponse<String> form(String path, String fields) {
        String page = send("GET", "/progress", "", "text/html").body();
        String token = Visitor.hidden(page).get("_csrf").get(0);
        return send("POST", path, "_csrf=" + token + fields, FORM);
    }

    HttpResponse<String> send(String method, String path, String body, String type) {
        boolean form = type.equals(FORM) && !path.startsWith("/camunda");
        boolean silent = WITHOUT_BODY.contains(method);
        var request = HttpRequest.newBuilder(URI.create(server + path))
                .method(
                        method.equals("*") ? "GET" : method,
                        silent ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
                .header("Accept", type.equals("text/html") || form ? "text/html" : "*/*");
        if (!silent) {
            request.header("Content-Type", type);
        }
        if (!authorization.isEmpty()) {
            request.header("Authorization", authorization);
        }
        cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("XSRF-TOKEN"))
                .map(HttpCookie::getValue)
                .forEach(token -> request.header("X-XSRF-TOKEN", token));
        try {
            return http.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
