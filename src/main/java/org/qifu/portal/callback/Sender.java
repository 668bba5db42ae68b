package org.qifu.portal.callback;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** Sends one callback, once. */
@Component
class Sender {

    private final ReceiverAddress addresses;
    private final Duration answerTimeout;
    private final Clock clock;
    private final HttpClient http;

    Sender(ReceiverAddress addresses, CallbackSettings settings, Clock clock) {
        this.addresses = addresses;
        this.answerTimeout = settings.answerTimeout();
        this.clock = clock;
        this.http = HttpClient.newBuilder()
                .version(Version.HTTP_1_1)
                .followRedirects(Redirect.NEVER)
                .connectTimeout(settings.connectTimeout())
                .build();
    }

    /**
     * Sends; returns when the receiver has taken it with a 2xx.
     *
     * @throws DeliveryFailed in all other cases, with a reason to be kept
     */
    void send(Receiver receiver, Callback callback) {
        // A name may lead elsewhere now than when it was subscribed. Java keeps what it looks up for 30 seconds, so
        // that
        // the client below calls what was looked at here.
        if (addresses.problem(receiver.url()).isPresent()) {
            throw new DeliveryFailed("address refused", true);
        }
        int status = status(request(receiver, callback));
        if (status / 100 != 2) {
            throw new DeliveryFailed("HTTP " + status, false);
        }
    }

    private HttpRequest request(Receiver receiver, Callback callback) {
        long timestamp = clock.instant().getEpochSecond();
        return HttpRequest.newBuilder(URI.create(receiver.url()))
                .timeout(answerTimeout)
                .header("Content-Type", "application/json; charset=UTF-8")
                .header("User-Agent", "Qifu")
                .header("X-Qifu-Event", callback.eventId())
                .header("X-Qifu-Timestamp", String.valueOf(timestamp))
                .header("X-Qifu-Signature", Signature.of(receiver.secret(), timestamp, callback.payload()))
                .POST(BodyPublishers.ofString(callback.payload()))
                .build();
    }

    private int status(HttpRequest request) {
        try {
            HttpResponse<InputStream> response = http.send(request, BodyHandlers.ofInputStream());
            // The rest is not read: it could be endless.
            response.body().close();
            return response.statusCode();
        } catch (IOException e) {
            throw new DeliveryFailed(e.getClass().getSimpleName(), true);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DeliveryFailed("interrupted", false);
        }
    }
}
