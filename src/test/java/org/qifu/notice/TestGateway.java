package org.qifu.notice;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;

/** A real gateway for short messages: it sends one message for an id, and answers as a test says. */
public final class TestGateway {

    public static final String SECRET = "only-in-tests-0123456789";

    private final HttpServer server;
    private final List<Call> calls = new CopyOnWriteArrayList<>();
    private final Deque<Answer> answers = new ConcurrentLinkedDeque<>();

    /** How a call is answered. */
    @FunctionalInterface
    public interface Answer {
        void give(HttpExchange exchange) throws IOException, InterruptedException;
    }

    /** One call as it came in. */
    public record Call(String timestamp, String signature, String body) {

        public JsonNode json() {
            try {
                return new ObjectMapper().readTree(body);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /** Whether the sender knows the secret. */
        public boolean signed() {
            return signature.equals(Signature.of(SECRET, Long.parseLong(timestamp), body));
        }
    }

    public TestGateway() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::handle);
        server.setExecutor(Executors.newCachedThreadPool(work -> {
            var thread = new Thread(work);
            thread.setDaemon(true);
            return thread;
        }));
        server.start();
    }

    public String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/send";
    }

    /** Answers the next calls in this way, one each, and those after with 200. */
    public void then(Answer... next) {
        answers.addAll(List.of(next));
    }

    public void reset() {
        answers.clear();
        calls.clear();
    }

    public List<Call> calls() {
        return calls;
    }

    /** The messages that went out: the first call of each id. */
    public Map<String, JsonNode> messages() {
        var messages = new LinkedHashMap<String, JsonNode>();
        calls.forEach(call -> messages.putIfAbsent(call.json().get("id").asText(), call.json()));
        return messages;
    }

    public static Answer status(int status) {
        return exchange -> exchange.sendResponseHeaders(status, -1);
    }

    /** Takes the message and never says so. */
    public static Answer hang() {
        return exchange -> new CountDownLatch(1).await();
    }

    /** Begins to answer and never ends. */
    public static Answer hangInTheBody() {
        return exchange -> {
            exchange.sendResponseHeaders(200, 100);
            exchange.getResponseBody().flush();
            new CountDownLatch(1).await();
        };
    }

    private void handle(HttpExchange exchange) throws IOException {
        byte[] body = exchange.getRequestBody().readAllBytes();
        calls.add(new Call(
                exchange.getRequestHeaders().getFirst("X-Qifu-Timestamp"),
                exchange.getRequestHeaders().getFirst("X-Qifu-Signature"),
                new String(body, java.nio.charset.StandardCharsets.UTF_8)));
        Answer answer = answers.poll();
        try {
            (answer == null ? status(200) : answer).give(exchange);
            exchange.close();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
