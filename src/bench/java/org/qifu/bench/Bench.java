package org.qifu.bench;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;

/**
 * Runs the measurements that {@code -Dbench.parts} names, all when it names none, and prints one table: each figure beside its
 * limit, or beside the bare engine measured in the same run.
 */
public final class Bench {

    private Bench() {}

    public static void main(String[] arguments) throws Exception {
        TimeZone.setDefault(TimeZone.getTimeZone("Asia/Shanghai"));
        BenchClock.setTo("2024-03-18T10:00:00");
        Sizes sizes = Sizes.asked();
        var table = new Table();
        try (var server = PostgresServer.start();
                var lab = new Lab(server)) {
            for (Map.Entry<String, Part> part : asked().entrySet()) {
                System.out.println("-- " + part.getKey());
                part.getValue().run(lab, sizes, table);
                lab.forget();
            }
            table.print(server.described() + ", " + Runtime.getRuntime().availableProcessors() + " processors, Java "
                    + Runtime.version().feature() + ", -Xmx" + (Runtime.getRuntime().maxMemory() >> 20) + "m");
        }
        // Pools of the web server's client would keep the JVM for a while.
        System.exit(0);
    }

    private static Map<String, Part> asked() {
        var parts = new LinkedHashMap<String, Part>();
        parts.put("cases", new CompleteCases());
        parts.put("lists", new TaskLists());
        parts.put("expiries", new Expiries());
        parts.put("panels", new Panels());
        parts.put("footprint", new Footprint());
        parts.put("start", new StartAndHeap());
        parts.put("mixed", new Mixed());
        String asked = System.getProperty("bench.parts", "all");
        if (!asked.equals("all")) {
            List<String> names = Arrays.asList(asked.split(","));
            parts.keySet().removeIf(name -> !names.contains(name));
        }
        return parts;
    }
}
