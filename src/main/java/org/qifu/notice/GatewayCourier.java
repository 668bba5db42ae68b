package org.qifu.notice;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Short messages and 浙政钉 through the county's HTTP gateway: {@code POST} of {@code {id, channel, to, text}} as JSON.
 * {@code X-Qifu-Timestamp} holds the seconds since 1970, {@code X-Qifu-Signature} what {@link Signature} says. Any 2xx means taken; the gateway sends one message for an id, however often it comes.
 */
@Component
class GatewayCourier implements Courier {

    /** What is wrong with us, or passes, and not with the message: not logged in, too early, too many. */
    private static final Set<Integer> PASSING = Set.of(401, 403, 407, 408, 409, 425, 429);

    private final ObjectMapper json = new ObjectMapper();
    private final NoticeSettings.@Nullable Gateway gateway;
    private final Clock clock;
    private final @Nullable HttpClient http;

    GatewayCourier(NoticeSettings settings, Clock clock) {
        this.gateway = settings.gateway();
        this.clock = clock;
        this.http = gateway == null
                ? null
                : HttpClient.newBuilder()
                        .version(HttpClient.Version.HTTP_1_1)
                        .connectTimeout(gateway.timeout())
                        .build();
    }

    @Override
    public Set<Channel> channels() {
        return gateway == null ? Set.of() : gateway.channels();
    }

    @Override
    public void deliver(Letter letter) throws Undelivered {
        int status = status(letter);
        if (status / 100 != 2) {
            String reason = "网关回应" + status;
            boolean refused = status / 100 == 4 && !PASSING.contains(status);
            throw refused ? Undelivered.forGood(reason) : Undelivered.forNow(reason);
        }
    }

    private int status(Letter letter) throws Undelivered {
        var answer = Objects.requireNonNull(http).sendAsync(request(letter), HttpResponse.BodyHandlers.discarding());
        try {
            // The client's own timeout ends with the first line of the answer; a gateway may hang after it.
            return answer.get(Objects.requireNonNull(gateway).timeout().toMillis(), TimeUnit.MILLISECONDS)
                    .statusCode();
        } catch (TimeoutException e) {
            answer.cancel(true);
            throw Undelivered.silent("网关没有在规定时间内回应");
        } catch (ExecutionException e) {
            throw Undelivered.silent("网关连接失败：" + e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Undelivered.forNow("发送被中断");
        }
    }

    private HttpRequest request(Letter letter) {
        NoticeSettings.Gateway to = Objects.requireNonNull(gateway);
        String body = body(letter);
        long timestamp = clock.instant().getEpochSecond();
        return HttpRequest.newBuilder(to.url())
                .header("Content-Type", "application/json")
                .header("X-Qifu-Timestamp", String.valueOf(timestamp))
                .header("X-Qifu-Signature", Signature.of(to.secret(), timestamp, body))
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
    }

    private String body(Letter letter) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("id", letter.id());
        fields.put("channel", letter.channel().name());
        fields.put("to", letter.to());
        fields.put("text", letter.text());
        try {
            return json.writeValueAsString(fields);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
