package org.qifu.process.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.net.http.HttpResponse;

/** What the server answered. */
public record Reply(HttpResponse<String> http) {

    private static final ObjectMapper JSON = new ObjectMapper();

    public int status() {
        return http.statusCode();
    }

    public String text() {
        return http.body();
    }

    /** The body, a missing node when it is no JSON. */
    public JsonNode json() {
        try {
            return JSON.readTree(http.body());
        } catch (JsonProcessingException e) {
            return MissingNode.getInstance();
        }
    }

    /** What a client shows to its user. */
    String message() {
        return json().path("message").asText();
    }
}
