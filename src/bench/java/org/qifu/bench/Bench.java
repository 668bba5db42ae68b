package org.qifu.bench;

import java.util.TimeZone;

/** Runs what {@code bench.parts} names and prints one table. */
public final class Bench {

    private Bench() {}

    public static void main(String[] arguments) throws Exception {
        TimeZone.setDefault(TimeZone.getTimeZone("Asia/Shanghai"));
        BenchClock.setTo("2024-03-18T10:00:00");
        try (var server = PostgresServer.start();
                var ours = new Ours(server.newDatabase("ours"));
                var bare = new BareEngine(server.newDatabase("bare"))) {
            System.out.println(server.described());
            
            for (Subject subject : new Subject[] {bare, ours}) {
                System.out.println(subject.name() + " " + Throughput.of(subject, Walk::appeals, 2, 10));
                System.out.println(subject.name() + " " + Throughput.of(subject, Walk::guidances, 2, 10));
            }
            Footprint.print(bare);
            Footprint.print(ours);
        }
    }
}
