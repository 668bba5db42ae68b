package org.qifu.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A person at the public pages, with cookies and without scripts; what a page hides in its form is sent along. */
final class EnquiryVisitor {

    private static final Pattern HIDDEN =
            Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\"");

    private final HttpClient http = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(Redirect.ALWAYS)
            .build();
    private final String server;
    private List<String> hidden = List.of();

    EnquiryVisitor(int port) {
        server = "http://localhost:" + port;
    }

    HttpResponse<String> get(String path) {
        return send(request(path).GET());
    }

    /** Sends the form of the page that was seen last, names and values in turn. */
    HttpResponse<String> post(String path, String... fields) {
        var all = new ArrayList<>(hidden);
        all.addAll(List.of(fields));
        var body = new StringBuilder();
        for (int i = 0; i < all.size(); i += 2) {
            body.append(encoded(all.get(i)))
                    .append('=')
                    .append(encoded(all.get(i + 1)))
                    .append('&');
        }
        return send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body.toString())));
    }

    /** What the page that was seen last hides in its forms. */
    List<String> hidden() {
        return hidden;
    }

    /** Goes back to a page that was seen before. */
    void again(List<String> page) {
        hidden = page;
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(server + path)).header("Accept", "text/html");
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> page = http.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
            hidden = HIDDEN.matcher(page.body())
                    .results()
                    .flatMap(match -> List.of(match.group(1), match.group(2)).stream())
                    .toList();
            return page;
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
