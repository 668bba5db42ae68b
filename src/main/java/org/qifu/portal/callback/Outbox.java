package org.qifu.portal.callback;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.UUID;
import java.util.function.BiFunction;
import org.springframework.stereotype.Component;

/** Keeps what is to be sent in the running transaction and has it sent when that has committed. */
@Component
class Outbox {

    private final ReceiverRows receivers;
    private final CallbackRows rows;
    private final CallbackStarter starter;
    private final ObjectMapper json;
    private final Clock clock;

    Outbox(ReceiverRows receivers, CallbackRows rows, CallbackStarter starter, ObjectMapper json, Clock clock) {
        this.receivers = receivers;
        this.rows = rows;
        this.starter = starter;
        this.json = json;
        this.clock = clock;
    }

    /**
     * Adds a message to a subscription that the running transaction has locked.
     *
     * @param message makes the message of its event id and number
     * @return the event id
     */
    String add(Receiver receiver, BiFunction<String, Long, StageMessage> message) {
        StageMessage made = message.apply(UUID.randomUUID().toString(), receivers.nextSeq(receiver.id()));
        long callback = rows.insert(receiver.id(), made, write(made), clock.instant());
        starter.start(callback, made.caseNumber());
        return made.eventId();
    }

    private String write(StageMessage message) {
        try {
            return json.writeValueAsString(message);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
