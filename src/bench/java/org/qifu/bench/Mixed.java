package org.qifu.bench;

import com.zaxxer.hikari.HikariDataSource;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/** 7. Ten minutes of both kinds of cases and of lists: nothing may grow. */
final class Mixed implements Part {

    @Override
    public void run(Lab lab, Sizes sizes, Table table) throws Exception {
        Ours ours = lab.ours();
        var open = new AtomicBoolean(true);
        List<Sample> samples = new ArrayList<>();
        ExecutorService people = Executors.newFixedThreadPool(3);
        var clicks = new ClickTimes();
        try {
            people.submit(() -> work(open, () -> new Walk(ours).guidances(2)));
            people.submit(() -> work(open, () -> new Walk(ours).appeals(2)));
            people.submit(() -> work(open, () -> clicks.take(() -> new Walk(ours).list("anwen-reception"))));
            for (int i = 0; i < sizes.minutes() * 6; i++) {
                Thread.sleep(10_000);
                samples.add(sample(ours, clicks));
            }
        } finally {
            open.set(false);
            people.shutdown();
            people.awaitTermination(2, TimeUnit.MINUTES);
        }
        report(samples, sizes, table);
    }

    private static void work(AtomicBoolean open, Runnable piece) {
        while (open.get()) {
            try {
                piece.run();
                Thread.sleep(200);
            } catch (InterruptedException e) {
                return;
            } catch (RuntimeException e) {
                e.printStackTrace();
            }
        }
    }

    private static Sample sample(Ours ours, ClickTimes clicks) {
        System.gc();
        double heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / 1e6;
        int connections = ((HikariDataSource) ours.database()).getHikariPoolMXBean().getTotalConnections();
        return new Sample(heap, connections, clicks.next().median());
    }

    private static void report(List<Sample> samples, Sizes sizes, Table table) {
        // The first third warms up.
        List<Sample> middle = samples.subList(samples.size() / 3, samples.size() * 2 / 3);
        List<Sample> last = samples.subList(samples.size() * 2 / 3, samples.size());
        String what = "7 last third of " + sizes.minutes() + " minutes beside the one before: ";
        compare(what + "heap in use", middle.stream().map(Sample::heap).toList(), last.stream().map(Sample::heap).toList(), "MB", table);
        compare(
                what + "connections",
                middle.stream().map(it -> (double) it.connections()).toList(),
                last.stream().map(it -> (double) it.connections()).toList(),
                "",
                table);
        compare(
                what + "page of a list, median",
                middle.stream().map(Sample::page).toList(),
                last.stream().map(Sample::page).toList(),
                "ms",
                table);
    }

    private static void compare(String what, List<Double> before, List<Double> after, String unit, Table table) {
        double one = Times.median(before);
        double two = Times.median(after);
        table.beside(what, two, one, unit, "≤ 1.1", two <= 1.1 * one);
    }

    private record Sample(double heap, int connections, double page) {}

    /** Times since the last sample. */
    private static final class ClickTimes {

        private volatile Times times = new Times();

        void take(Runnable work) {
            times.take(work);
        }

        Times next() {
            Times past = times;
            times = new Times();
            return past;
        }
    }
}
