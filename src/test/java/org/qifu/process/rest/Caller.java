package org.qifu.process.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;

/** One user at one of the two doors: /engine-rest with a password at every call, or the web apps with a session. */
public final class Caller {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final CookieManager cookies = new CookieManager();
    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(cookies).build();
    private final Map<String, String> headers = new LinkedHashMap<>();
    private final String server;
    private final String door;

    private Caller(String server, String door) {
        this.server = server;
        this.door = door;
    }

    /** Without any credentials. */
    static Caller stranger(String server, String door) {
        return new Caller(server, door);
    }

    public static Caller basic(String server, String user, String password) {
        var caller = new Caller(server, "/engine-rest");
        String token = user + ":" + password;
        caller.headers.put(
                "Authorization", "Basic " + Base64.getEncoder().encodeToString(token.getBytes(StandardCharsets.UTF_8)));
        return caller;
    }

    /** Opens the page of an app as a browser does, which hands out the CSRF cookie. */
    public static Caller atPage(String server, String app) {
        var caller = new Caller(server, "/camunda/api/engine/engine/default");
        caller.send("GET", server + "/camunda/app/" + app + "/default/", null, "text/html");
        return caller;
    }

    /** Logs in as the login page does, and loads the page anew. */
    public Reply login(String app, String user, String password) {
        Reply reply = loginOnly(app, user, password);
        send("GET", server + "/camunda/app/" + app + "/default/", null, "text/html");
        return reply;
    }

    /** Logs in as the login page does, which then stays. */
    Reply loginOnly(String app, String user, String password) {
        String form = "username=" + encoded(user) + "&password=" + encoded(password);
        return send(
                "POST",
                server + "/camunda/api/admin/auth/user/default/login/" + app,
                form,
                "application/x-www-form-urlencoded");
    }

    /** Another caller with the cookies that this one has now. */
    Caller sameSession() {
        var caller = new Caller(server, door);
        cookies.getCookieStore()
                .getCookies()
                .forEach(cookie -> caller.cookies.getCookieStore().add(URI.create(server), cookie));
        return caller;
    }

    /** Asks for answers of this type from now on. */
    public Caller accepting(String type) {
        headers.put("Accept", type);
        return this;
    }

    public Reply get(String path) {
        return call("GET", path, null);
    }

    public Reply post(String path, Object body) {
        return call("POST", path, body);
    }

    Reply call(String method, String path, Object body) {
        try {
            String content = body == null || body instanceof String ? (String) body : JSON.writeValueAsString(body);
            return send(method, server + door + path, content, "application/json");
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    Reply multipart(String path, String content) {
        return send("POST", server + door + path, content, "multipart/form-data; boundary=x");
    }

    /** Sends a file as a page's form does, to an address outside this caller's door; the content is sent as UTF-8. */
    Reply upload(String path, String kind, String fileName, String content) {
        String head = "--x\r\nContent-Disposition: form-data; name=\"kind\"\r\n\r\n" + kind
                + "\r\n--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + fileName
                + "\"\r\nContent-Type: text/html\r\n\r\n";
        return send("POST", server + path, head + content + "\r\n--x--\r\n", "multipart/form-data; boundary=x");
    }

    /** A call outside this caller's door. */
    Reply absolute(String method, String path, String body) {
        return absolute(method, path, body, "application/json");
    }

    Reply absolute(String method, String path, String body, String type) {
        return send(method, server + path, body, type);
    }

    /** Value of a cookie that the server has set, null when there is none. */
    String cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElse(null);
    }

    /** Sends a forged token instead of the one that proves that a call comes from the own page. */
    Caller withForgedToken() {
        headers.put("X-XSRF-TOKEN", "forged");
        return this;
    }

    /** As if it came through the proxy from this address. */
    Caller from(String address) {
        headers.put("X-Forwarded-For", address);
        return this;
    }

    /** Sends a header with every call. */
    Caller with(String header, String value) {
        headers.put(header, value);
        return this;
    }

    private Reply send(String method, String uri, String body, String type) {
        var request = HttpRequest.newBuilder(URI.create(uri))
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
                .header("Content-Type", type)
                .header("Accept", type.equals("text/html") ? "text/html" : "application/json");
        String token = cookie("XSRF-TOKEN");
        if (token != null && !headers.containsKey("X-XSRF-TOKEN")) {
            request.header("X-XSRF-TOKEN", token);
        }
        headers.forEach(request::setHeader);
        try {
            return new Reply(http.send(request.build(), BodyHandlers.ofString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
