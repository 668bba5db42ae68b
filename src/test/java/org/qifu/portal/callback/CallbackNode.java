package org.qifu.portal.callback;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.Closeable;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import org.qifu.casefile.CaseBase;
import org.qifu.casefile.CaseKind;
import org.qifu.portal.ProgressStage;
import org.qifu.portal.client.ApiClients;
import org.qifu.portal.client.Scope;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.support.TransactionTemplate;

/** One application node on a database, whose jobs a test runs by hand. */
final class CallbackNode implements Closeable {

    static final Duration PATIENCE = Duration.ofSeconds(1);

    private static final AtomicLong CLIENTS = new AtomicLong();

    final CaseBase base;
    final Deliveries deliveries;
    final Subscriptions subscriptions;
    final CallbackRows rows;

    CallbackNode(DataSource database) {
        base = new CaseBase(database, Wiring.class);
        deliveries = base.get(Deliveries.class);
        subscriptions = base.get(Subscriptions.class);
        rows = base.get(CallbackRows.class);
    }

    /** A client nobody else uses. */
    static String newClient() {
        return "client-" + CLIENTS.incrementAndGet();
    }

    /** Subscribes a client, which is let in. */
    String subscribe(String client, TestReceiver receiver) {
        base.get(ApiClients.class).save(client, "浙里办", Set.of(Scope.WEBHOOK_MANAGE), 60, "admin");
        return subscriptions.put(client, receiver.url(), false).secret();
    }

    String open() {
        return base.open(CaseKind.APPEAL);
    }

    /** A case comes to a stage; the job that is to tell the client. */
    long announce(String client, String number, ProgressStage stage) {
        return base.get(TransactionTemplate.class).execute(status -> {
            Receiver receiver =
                    base.get(ReceiverRows.class).lockActiveOf(List.of(client)).get(0);
            base.get(Outbox.class).add(receiver, message(number, stage));
            return base.get(Jobs.class).last();
        });
    }

    Callback row(long callback) {
        return rows.find(callback).orElseThrow();
    }

    @Override
    public void close() {
        base.close();
    }

    private static java.util.function.BiFunction<String, Long, StageMessage> message(
            String number, ProgressStage stage) {
        return (event, sequence) -> new StageMessage(
                event,
                sequence,
                "STAGE_CHANGED",
                number,
                "ZLB-1",
                CaseKind.APPEAL,
                stage.name(),
                stage.label(),
                "2024-03-18T10:00:00+08:00",
                "/cases/" + number);
    }

    /** Jobs of this thread, in the order in which they were begun. */
    static final class Jobs implements CallbackStarter {

        private final ThreadLocal<Long> last = new ThreadLocal<>();
        final Queue<Long> all = new ConcurrentLinkedQueue<>();

        @Override
        public void start(long callback, String caseNumber) {
            last.set(callback);
            all.add(callback);
        }

        long last() {
            return last.get();
        }
    }

    /** The beans of the package, but for what listens to the real flows. */
    @TestConfiguration
    @Import({
        ReceiverRows.class,
        CallbackRows.class,
        Sender.class,
        DeliveryLog.class,
        Deliveries.class,
        ReceiverAddress.class,
        Subscriptions.class,
        Outbox.class,
        ApiClients.class
    })
    static class Wiring {

        @Bean
        CallbackSettings settings() {
            return new CallbackSettings(
                    PATIENCE, PATIENCE, Duration.ofMinutes(1), 2, true, List.of("127.0.0.0/8"), "/cases/");
        }

        @Bean
        ObjectMapper json() {
            return new ObjectMapper();
        }

        @Bean
        Jobs jobs() {
            return new Jobs();
        }
    }
}
