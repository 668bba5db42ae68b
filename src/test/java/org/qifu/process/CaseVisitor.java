package org.qifu.process;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody before the public pages, with cookies of its own, who sends a form as the page that was read last has it. */
final class CaseVisitor {

    private static final Pattern HIDDEN =
            Pattern.compile("<input (?:type=\"hidden\" )?name=\"(\\w+)\" (?:type=\"hidden\" )?value=\"([^\"]*)\" */>");

    private final CookieManager cookies = new CookieManager();
    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(cookies).build();
    private final String server;
    private String page = "";

    CaseVisitor(int port) {
        server = "http://localhost:" + port;
    }

    /** Reads a page. */
    HttpResponse<String> get(String path, String... headers) {
        var request = HttpRequest.newBuilder(URI.create(path.startsWith("http") ? path : server + path))
                .GET();
        if (headers.length > 0) {
            request.headers(headers);
        }
        return read(send(request));
    }

    /** Reads the page at an address, fills its form in and sends it there. Names and values in turn. */
    HttpResponse<String> submit(String path, String... fields) {
        get(path);
        return again(path, fields);
    }

    /** Sends the form of the page that was read last. */
    HttpResponse<String> again(String path, String... fields) {
        List<String> all = new ArrayList<>(List.of(fields));
        Matcher hidden = HIDDEN.matcher(page);
        while (hidden.find()) {
            if (!List.of(fields).contains(hidden.group(1))) {
                all.add(hidden.group(1));
                all.add(hidden.group(2));
            }
        }
        return read(post(path, all.toArray(String[]::new)));
    }

    /** Sends fields without having read any page. */
    HttpResponse<String> post(String path, String... fields) {
        var form = new StringBuilder();
        for (int i = 0; i < fields.length; i += 2) {
            form.append(form.isEmpty() ? "" : "&")
                    .append(fields[i])
                    .append('=')
                    .append(URLEncoder.encode(fields[i + 1], StandardCharsets.UTF_8));
        }
        return send(HttpRequest.newBuilder(URI.create(path.startsWith("http") ? path : server + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form.toString())));
    }

    /** Uploads bytes from the page that was read last. */
    HttpResponse<String> upload(String path, String fileName, byte[] content) {
        Matcher hidden = HIDDEN.matcher(page);
        var parts = new ArrayList<byte[]>();
        while (hidden.find()) {
            parts.add(bytes("--x\r\nContent-Disposition: form-data; name=\"" + hidden.group(1) + "\"\r\n\r\n"
                    + hidden.group(2) + "\r\n"));
        }
        parts.add(bytes("--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + fileName + "\"\r\n\r\n"));
        parts.add(content);
        parts.add(bytes("\r\n--x--\r\n"));
        return read(send(HttpRequest.newBuilder(URI.create(path.startsWith("http") ? path : server + path))
                .header("Content-Type", "multipart/form-data; boundary=x")
                .POST(BodyPublishers.ofByteArray(joined(parts)))));
    }

    /** The id of the session; empty before there is one. */
    String session() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("JSESSIONID"))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElse("");
    }

    /** Loses the session, as when it ends. */
    void forget() {
        cookies.getCookieStore().removeAll();
    }

    /** Goes wherever it is led, from one server to another, and reads the page at the end. */
    HttpResponse<String> follow(HttpResponse<String> answer) {
        HttpResponse<String> last = answer;
        while (last.headers().firstValue("Location").isPresent()) {
            last = get(last.uri()
                    .resolve(last.headers().firstValue("Location").get())
                    .toString());
        }
        return last;
    }

    /** Where an answer leads to, without the server. */
    static String leadsTo(HttpResponse<String> answer) {
        String location = answer.headers().firstValue("Location").orElse("");
        return location.replaceFirst("^http://localhost:\\d+", "");
    }

    private HttpResponse<String> read(HttpResponse<String> answer) {
        page = answer.body();
        return answer;
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.header("Accept", "text/html").build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** As a browser sends it, with its length. */
    private static byte[] joined(List<byte[]> parts) {
        var all = new ByteArrayOutputStream();
        parts.forEach(all::writeBytes);
        return all.toByteArray();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
