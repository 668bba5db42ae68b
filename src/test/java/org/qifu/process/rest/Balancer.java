package org.qifu.process.rest;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.ConnectException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** Gives each request to the next node, whoever sends it; a node that does not listen is passed over. */
final class Balancer implements AutoCloseable {

    private static final Set<String> OWN =
            Set.of("connection", "content-length", "host", "transfer-encoding", "upgrade", "http2-settings");

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final AtomicInteger turn = new AtomicInteger();
    private final Map<Node, AtomicInteger> open = new ConcurrentHashMap<>();
    private final List<Node> nodes;
    private final HttpServer server;

    Balancer(List<Node> nodes, int port) throws IOException {
        this.nodes = nodes;
        nodes.forEach(node -> open.put(node, new AtomicInteger()));
        server = HttpServer.create(new InetSocketAddress("localhost", port), 100);
        server.setExecutor(threads);
        server.createContext("/", this::pass);
        server.start();
    }

    int port() {
        return server.getAddress().getPort();
    }

    String address() {
        return "http://localhost:" + port();
    }

    /** Calls that this node has not answered yet. */
    int open(Node node) {
        return open.get(node).get();
    }

    private void pass(HttpExchange exchange) throws IOException {
        byte[] body = exchange.getRequestBody().readAllBytes();
        int next = turn.getAndIncrement();
        try (exchange) {
            for (int tried = 0; tried < nodes.size(); tried++) {
                Node node = nodes.get((next + tried) % nodes.size());
                open.get(node).incrementAndGet();
                try {
                    relay(http.send(request(node, exchange, body), BodyHandlers.ofByteArray()), exchange);
                    return;
                } catch (ConnectException e) {
                    // Nothing was sent; the next one may have it.
                } finally {
                    open.get(node).decrementAndGet();
                }
            }
            exchange.sendResponseHeaders(503, -1);
        } catch (IOException e) {
            // Sent, and nobody knows what became of it.
            exchange.sendResponseHeaders(502, -1);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private HttpRequest request(Node node, HttpExchange exchange, byte[] body) {
        var request = HttpRequest.newBuilder(URI.create(node.address() + exchange.getRequestURI()))
                .method(
                        exchange.getRequestMethod(),
                        body.length == 0 ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body))
                .header("X-Forwarded-For", "127.0.0.1")
                .header("X-Forwarded-Proto", "http")
                .header("X-Forwarded-Host", "localhost")
                .header("X-Forwarded-Port", String.valueOf(port()));
        exchange.getRequestHeaders().forEach((name, values) -> {
            if (!OWN.contains(name.toLowerCase(java.util.Locale.ROOT))) {
                values.forEach(value -> request.header(name, value));
            }
        });
        return request.build();
    }

    private static void relay(HttpResponse<byte[]> answer, HttpExchange exchange) throws IOException {
        answer.headers().map().forEach((name, values) -> {
            if (!OWN.contains(name)) {
                exchange.getResponseHeaders().put(name, values);
            }
        });
        byte[] body = answer.body();
        exchange.sendResponseHeaders(answer.statusCode(), body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
