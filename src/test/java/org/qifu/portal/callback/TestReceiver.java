package org.qifu.portal.callback;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.LongSupplier;

/** A real HTTP server of another system, which answers as a test says, and 200 when it says nothing. */
public final class TestReceiver implements Closeable {

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final List<Call> calls = new CopyOnWriteArrayList<>();
    private final Deque<Answer> answers = new ConcurrentLinkedDeque<>();
    private final AtomicInteger running = new AtomicInteger();
    private final AtomicInteger mostAtOnce = new AtomicInteger();
    private final List<Call> taken = new CopyOnWriteArrayList<>();
    private volatile CallbackCheck check;
    private volatile LongSupplier now = () -> 0;
    private final CountDownLatch closed = new CountDownLatch(1);

    /** One call as it came in. */
    public record Call(String event, String timestamp, String signature, String body) {

        public JsonNode json() {
            try {
                return new ObjectMapper().readTree(body);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** How a call is answered. */
    public interface Answer {
        void give(HttpExchange exchange) throws IOException, InterruptedException;
    }

    public TestReceiver() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::handle);
        server.setExecutor(threads);
        server.start();
    }

    public String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/hook";
    }

    /** Checks each call as the guide for receivers says before anything else: what fails is answered with 401. */
    public TestReceiver checking(String secret, LongSupplier nowSeconds) {
        check = new CallbackCheck(secret);
        now = nowSeconds;
        return this;
    }

    /** Calls that were new to it and passed the check. */
    public List<Call> taken() {
        return List.copyOf(taken);
    }

    /** Answers the next calls in this way, one each. */
    public TestReceiver then(Answer... next) {
        answers.addAll(List.of(next));
        return this;
    }

    /** Forgets what it was told to answer. */
    public void well() {
        answers.clear();
    }

    public static Answer status(int status) {
        return exchange -> exchange.sendResponseHeaders(status, -1);
    }

    public static Answer redirect(String to) {
        return exchange -> {
            exchange.getResponseHeaders().add("Location", to);
            exchange.sendResponseHeaders(307, -1);
        };
    }

    /** Takes the call in and does not answer until the test ends. */
    public Answer hang() {
        return exchange -> closed.await();
    }

    /** Answers when the test says so. */
    public static Answer after(CountDownLatch signal) {
        return exchange -> {
            signal.await();
            exchange.sendResponseHeaders(200, -1);
        };
    }

    /** Says 200 and never comes to the end of its text. */
    public Answer endless() {
        return exchange -> {
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write('.');
            exchange.getResponseBody().flush();
            closed.await();
        };
    }

    /** All calls in the order in which they came. */
    public List<Call> calls() {
        return List.copyOf(calls);
    }

    /** The stages that were told of a case, in order, repetitions and all. */
    public List<String> stagesOf(String caseNumber) {
        return calls.stream()
                .map(Call::json)
                .filter(body -> caseNumber.equals(body.path("caseNumber").asText()))
                .map(body -> body.path("stage").asText())
                .toList();
    }

    public int mostAtOnce() {
        return mostAtOnce.get();
    }

    @Override
    public void close() {
        closed.countDown();
        server.stop(0);
        threads.shutdownNow();
    }

    private void handle(HttpExchange exchange) throws IOException {
        mostAtOnce.accumulateAndGet(running.incrementAndGet(), Math::max);
        try (exchange) {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            Call call = new Call(
                    header(exchange, "X-Qifu-Event"),
                    header(exchange, "X-Qifu-Timestamp"),
                    header(exchange, "X-Qifu-Signature"),
                    body);
            calls.add(call);
            Answer next = answers.poll();
            (next == null ? checked(call) : next).give(exchange);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            running.decrementAndGet();
        }
    }

    private Answer checked(Call call) throws IOException {
        if (check == null) {
            return status(200);
        }
        try {
            byte[] body = call.body().getBytes(StandardCharsets.UTF_8);
            return switch (check.check(call.timestamp(), call.signature(), body, now.getAsLong())) {
                case REFUSE -> status(401);
                case DROP -> status(200);
                case TAKE -> {
                    taken.add(call);
                    yield status(200);
                }
            };
        } catch (GeneralSecurityException e) {
            throw new IOException(e);
        }
    }

    private static String header(HttpExchange exchange, String name) {
        return String.valueOf(exchange.getRequestHeaders().getFirst(name));
    }
}
