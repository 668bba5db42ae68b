package org.qifu.portal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Another system that calls {@code /api/v1} with its id and key. */
public final class ApiCaller {

    private static final String BOUNDARY = "----other-system";
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final int port;
    private final String authorization;

    public ApiCaller(int port, String id, String key) {
        this.port = port;
        this.authorization =
                "Basic " + Base64.getEncoder().encodeToString((id + ":" + key).getBytes(StandardCharsets.UTF_8));
    }

    private ApiCaller(int port) {
        this.port = port;
        this.authorization = "";
    }

    /** Somebody without a key. */
    public static ApiCaller nobody(int port) {
        return new ApiCaller(port);
    }

    /** What it sends to be known. */
    public String authorization() {
        return authorization;
    }

    public Reply get(String address) {
        return send(request(address).GET());
    }

    /** Sends a document. Header names and values come in turn. */
    public Reply post(String address, Object document, String... headers) {
        return post(address, "application/json", text(document).getBytes(StandardCharsets.UTF_8), headers);
    }

    public Reply post(String address, String type, byte[] content, String... headers) {
        var request = request(address).header("Content-Type", type).POST(BodyPublishers.ofByteArray(content));
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    /** Uploads a file. */
    public Reply upload(String address, String kind, String fileName, byte[] content) {
        var body = new ByteArrayOutputStream();
        body.writeBytes(part("name=\"kind\"\r\n\r\n" + kind + "\r\n"));
        body.writeBytes(part("name=\"file\"; filename=\"" + fileName + "\"\r\nContent-Type: x/y\r\n\r\n"));
        body.writeBytes(content);
        body.writeBytes(("\r\n--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return post(address, "multipart/form-data; boundary=" + BOUNDARY, body.toByteArray());
    }

    /** Any request, ready but for its signature. */
    public Reply send(HttpRequest.Builder request) {
        try {
            var answer = HTTP.send(request.build(), BodyHandlers.ofByteArray());
            return new Reply(answer.statusCode(), answer.headers().map(), answer.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    public HttpRequest.Builder request(String address) {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + address));
        return authorization.isEmpty() ? request : request.header("Authorization", authorization);
    }

    private static byte[] part(String content) {
        return ("--" + BOUNDARY + "\r\nContent-Disposition: form-data; " + content).getBytes(StandardCharsets.UTF_8);
    }

    private static String text(Object document) {
        try {
            return document instanceof String text ? text : JSON.writeValueAsString(document);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
