package org.qifu.bench;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import org.qifu.process.Forms;
import org.springframework.jdbc.core.simple.JdbcClient;

/** 3. Thousands of limits end at one moment, while clerks are at work. */
final class Expiries implements Part {

    private static final String GROUP = "'anwen-agency'";
    /** Seconds; an executor that found nothing looks again after a minute at the latest. */
    private static final int PATIENCE = 90;

    private static final String LEFT =
            "select count(*) from act_ru_job where handler_cfg_ like 'agencyExpiry%' and process_instance_id_ like '%-%'"
                    + " and duedate_ < timestamp '2024-03-20'";

    @Override
    public void run(Lab lab, Sizes sizes, Table table) throws Exception {
        int limits = sizes.limits();
        double bare = rate(lab.bare(), limits);
        var quiet = new Times();
        var storm = new Times();
        try (var clerks = new Clerks(lab.ours(), quiet)) {
            Thread.sleep(sizes.small() ? 5_000 : 30_000);
            clerks.measure(storm);
            double ours = rate(lab.ours(), limits);
            clerks.measure(new Times());
            table.beside("3 limits of " + limits + " that end at once", ours, bare, "/s", "≥ 0.5", ours >= 0.5 * bare);
        }
        table.beside(
                "3 clerk's click, p95, in the storm beside the quiet",
                storm.p95(),
                quiet.p95(),
                "ms",
                "≤ 3",
                storm.p95() <= 3 * quiet.p95());
        long once = JdbcClient.create(lab.ours().database())
                .sql("select count(*) from (select case_number from case_event where kind = 'BREACHED' and node = '3'"
                        + " group by case_number having count(*) = 1) b")
                .query(Long.class)
                .single();
        table.held("3 cases breached exactly once", once, "", "= " + limits, once == limits);
    }

    private static double rate(Subject subject, int limits) throws Exception {
        new Copies(subject, new Walk(subject).atAgency()).make(1, limits, GROUP, "due_date_");
        JdbcClient jdbc = JdbcClient.create(subject.database());
        // Stubs for whom all warnings were long given.
        jdbc.sql("delete from act_ru_job where handler_cfg_ like 'agencyWarning%' and process_instance_id_ like '%-%'")
                .update();
        jdbc.sql("update act_ru_job set duedate_ = timestamp '2024-03-18 09:00' where handler_cfg_ like 'agencyExpiry%'"
                        + " and process_instance_id_ like '%-%'")
                .update();
        Instant begun = Instant.now();
        Instant last = begun;
        long begin = limits;
        long before = limits;
        // The bare engine leaves a few jobs behind at times, whose case has moved on; nobody waits for those.
        while (before > 0 && Duration.between(last, Instant.now()).toSeconds() < PATIENCE) {
            Thread.sleep(100);
            long left = jdbc.sql(LEFT).query(Long.class).single();
            if (left < before) {
                last = Instant.now();
                if (before == limits) {
                    begun = last;
                    begin = left;
                }
                before = left;
            }
        }
        System.out.println(subject.name() + ": " + before + " of " + limits + " limits left over");
        return (begin - before) * 1000.0 / Math.max(1, Duration.between(begun, last).toMillis());
    }

    /** Four people who look at their list, register a case and accept it, two clicks a second together. */
    private static final class Clerks implements AutoCloseable {

        private final AtomicBoolean open = new AtomicBoolean(true);
        private final ExecutorService people = Executors.newFixedThreadPool(4);
        private volatile Times times;

        Clerks(Subject subject, Times times) {
            this.times = times;
            for (int i = 0; i < 4; i++) {
                people.submit(() -> work(new Walk(subject)));
            }
        }

        void measure(Times next) {
            times = next;
        }

        private void work(Walk walk) {
            while (open.get()) {
                try {
                    times.take(() -> walk.list("anwen-reception"));
                    Thread.sleep(1000);
                    String[] number = {""};
                    times.take(() -> number[0] = walk.register(Forms.application("anwen")));
                    Thread.sleep(1000);
                    times.take(() -> walk.accept(List.of(number[0])));
                    Thread.sleep(1000);
                } catch (InterruptedException e) {
                    return;
                } catch (RuntimeException e) {
                    e.printStackTrace();
                }
            }
        }

        @Override
        public void close() throws InterruptedException {
            open.set(false);
            people.shutdownNow();
            people.awaitTermination(1, java.util.concurrent.TimeUnit.MINUTES);
        }
    }
}
