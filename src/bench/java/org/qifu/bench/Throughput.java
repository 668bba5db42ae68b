package org.qifu.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.ObjIntConsumer;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Complete cases, counted until the last job of the last case is over. */
final class Throughput {

    private static final String RUNNING = """
            select count(*) from act_ru_execution e join act_re_procdef d on d.id_ = e.proc_def_id_
            where e.parent_id_ is null and d.key_ in ('appeal', 'guidance')
            """;

    /** Cases that a client has in hand at a time. */
    private static final int TOGETHER = 10;

    private Throughput() {}

    /** One subject with so many clients, each taking so many cases to their end. */
    static Rate of(Lab lab, Subject subject, ObjIntConsumer<Walk> cases, int clients, int casesOfEach) throws Exception {
        double cpu = CpuTime.seconds(lab.server().process());
        long start = System.nanoTime();
        run(subject, cases, clients, casesOfEach);
        awaitEnd(subject);
        int all = clients * casesOfEach;
        return new Rate(
                all * 1e9 / (System.nanoTime() - start),
                (CpuTime.seconds(lab.server().process()) - cpu) * 1000 / all);
    }

    /**
     * @param each cases a second
     * @param cpu milliseconds of processor for a case, of the JVM and the server together
     */
    record Rate(double each, double cpu) {}

    private static void run(Subject subject, ObjIntConsumer<Walk> cases, int clients, int casesOfEach) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(clients);
        try {
            List<Future<?>> running = new ArrayList<>();
            for (int i = 0; i < clients; i++) {
                running.add(threads.submit(() -> {
                    var walk = new Walk(subject);
                    for (int left = casesOfEach; left > 0; left -= TOGETHER) {
                        cases.accept(walk, Math.min(TOGETHER, left));
                    }
                }));
            }
            for (Future<?> client : running) {
                client.get();
            }
        } finally {
            threads.shutdown();
        }
    }

    static void awaitEnd(Subject subject) throws InterruptedException {
        JdbcClient jdbc = JdbcClient.create(subject.database());
        while (jdbc.sql(RUNNING).query(Integer.class).single() > 0) {
            Thread.sleep(20);
        }
    }
}
