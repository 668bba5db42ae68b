package org.qifu.process;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A browser without scripts at the public pages, with cookies of its own, which sends a form as the page seen last has it. */
public final class Visitor {

    private static final Pattern HIDDEN =
            Pattern.compile("<input (?:type=\"hidden\" )?name=\"(\\w+)\" (?:type=\"hidden\" )?value=\"([^\"]*)\" */?>");
    private static final String SESSION = "JSESSIONID";

    private final CookieManager cookies = new CookieManager();
    private final HttpClient http;
    private final String server;
    private String page = "";

    private Visitor(int port, Redirect redirect) {
        server = "http://localhost:" + port;
        http = HttpClient.newBuilder()
                .cookieHandler(cookies)
                .followRedirects(redirect)
                .build();
    }

    /** One that goes wherever an answer leads. */
    public static Visitor led(int port) {
        return new Visitor(port, Redirect.NORMAL);
    }

    /** One that stops to look where an answer leads. */
    public static Visitor halting(int port) {
        return new Visitor(port, Redirect.NEVER);
    }

    /** Reads a page. Names and values of headers in turn. */
    public HttpResponse<String> get(String path, String... headers) {
        var request = request(path).GET();
        for (int i = 0; i < headers.length; i += 2) {
            request.setHeader(headers[i], headers[i + 1]);
        }
        return read(send(request));
    }

    /** Reads the page at an address, fills its form in and sends it there. Names and values in turn. */
    HttpResponse<String> submit(String path, String... fields) {
        get(path);
        return again(path, fields);
    }

    /** Sends the form of the page that was seen last. */
    public HttpResponse<String> again(String path, String... fields) {
        Map<String, List<String>> form = hidden(page);
        form.putAll(named(fields));
        return read(post(path, form));
    }

    /** Sends fields without having read any page. */
    HttpResponse<String> post(String path, String... fields) {
        return post(path, named(fields));
    }

    /** The same, each field with all its values. */
    HttpResponse<String> post(String path, Map<String, List<String>> fields) {
        return post(path, "application/x-www-form-urlencoded", encoded(fields).getBytes(StandardCharsets.US_ASCII));
    }

    /** Sends a body as it is. */
    HttpResponse<String> post(String path, String type, byte[] body, String... headers) {
        var request = request(path).header("Content-Type", type).POST(BodyPublishers.ofByteArray(body));
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    /** Uploads bytes from the page that was seen last. */
    HttpResponse<String> upload(String path, String fileName, byte[] content) {
        var body = new ByteArrayOutputStream();
        hidden(page).forEach((name, values) -> body.writeBytes(part("name=\"" + name + "\"", values.get(0) + "\r\n")));
        body.writeBytes(part("name=\"file\"; filename=\"" + fileName + "\"", ""));
        body.writeBytes(content);
        body.writeBytes("\r\n--x--\r\n".getBytes(StandardCharsets.US_ASCII));
        return read(post(path, "multipart/form-data; boundary=x", body.toByteArray()));
    }

    /** The page that was seen last. */
    String page() {
        return page;
    }

    /** Goes back to a page that was seen before. */
    void back(String seen) {
        page = seen;
    }

    /** The id of the session; empty before there is one. */
    String session() {
        return cookie(SESSION);
    }

    /** Value of a cookie; empty when there is none. */
    String cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElse("");
    }

    /** Loses the session, as when it ends, and keeps every other cookie. */
    void loseSession() {
        cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(SESSION))
                .toList()
                .forEach(cookie -> cookies.getCookieStore().remove(URI.create(server), cookie));
    }

    /** Goes wherever it is led, from one server to another, and reads the page at the end. */
    public HttpResponse<String> follow(HttpResponse<String> answer) {
        HttpResponse<String> last = answer;
        while (last.headers().firstValue("Location").isPresent()) {
            last = get(last.uri()
                    .resolve(last.headers().firstValue("Location").get())
                    .toString());
        }
        return last;
    }

    /** Logs in at a provider, where an answer of the portal has led; the address to which it is sent back. */
    public String loggedIn(HttpResponse<String> start, String issuer, String user) {
        follow(start);
        var answer = again(issuer + "/login", "username", user, "password", "demo");
        while (!leadsTo(answer).matches("/(login/oauth2/code|staff/login/back).*")) {
            String next = answer.headers().firstValue("Location").orElseThrow(IllegalStateException::new);
            answer = get(answer.uri().resolve(next).toString());
        }
        return answer.headers().firstValue("Location").orElseThrow();
    }

    /** Where an answer leads to, without the server. */
    public static String leadsTo(HttpResponse<String> answer) {
        String location = answer.headers().firstValue("Location").orElse("");
        return location.replaceFirst("^http://localhost:\\d+", "");
    }

    /** The form of a page, with what it hides and these values; several values of a field are parted by {@code |}. */
    static Map<String, List<String>> form(HttpResponse<String> page, Map<String, String> values) {
        Map<String, List<String>> form = hidden(page.body());
        values.forEach((name, value) -> form.put(name, Arrays.asList(value.split("\\|"))));
        return form;
    }

    /** What the forms of a page send along unseen. */
    static Map<String, List<String>> hidden(String page) {
        var hidden = new LinkedHashMap<String, List<String>>();
        Matcher matcher = HIDDEN.matcher(page);
        while (matcher.find()) {
            hidden.put(matcher.group(1), List.of(matcher.group(2)));
        }
        return hidden;
    }

    /** As a browser writes a form. */
    static String encoded(Map<String, List<String>> fields) {
        return fields.entrySet().stream()
                .flatMap(
                        field -> field.getValue().stream().map(value -> encoded(field.getKey()) + "=" + encoded(value)))
                .collect(Collectors.joining("&"));
    }

    private static Map<String, List<String>> named(String... fields) {
        var named = new LinkedHashMap<String, List<String>>();
        for (int i = 0; i < fields.length; i += 2) {
            named.put(fields[i], List.of(fields[i + 1]));
        }
        return named;
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(path.startsWith("http") ? path : server + path))
                .header("Accept", "text/html");
    }

    private HttpResponse<String> read(HttpResponse<String> answer) {
        page = answer.body();
        return answer;
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
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

    private static byte[] part(String disposition, String content) {
        return ("--x\r\nContent-Disposition: form-data; " + disposition + "\r\n\r\n" + content)
                .getBytes(StandardCharsets.UTF_8);
    }
}
