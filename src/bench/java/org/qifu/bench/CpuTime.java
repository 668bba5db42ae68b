package org.qifu.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;
import java.util.stream.Stream;

/**
 * Processor time of this JVM and of the database server together. A case that is bound by the processors, as it is on any
 * disk that keeps up, can be counted by it on a machine that others use as well.
 */
final class CpuTime {

    /** Clock ticks of a second in /proc, on all common machines. */
    private static final double TICKS = 100;

    private CpuTime() {}

    /** Seconds up to now; of this JVM alone where the server's processes are not known. */
    static double seconds(OptionalLong server) throws IOException {
        var jvm = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        double own = jvm.getProcessCpuTime() / 1e9;
        return server.isEmpty() ? own : own + tree(server.getAsLong());
    }

    private static double tree(long server) throws IOException {
        try (Stream<Path> processes = Files.list(Path.of("/proc"))) {
            return processes
                    .filter(path -> path.getFileName().toString().matches("\\d+"))
                    .mapToDouble(path -> used(path, server))
                    .sum();
        }
    }

    /** What the server itself and its processes have used, those that have ended included. */
    private static double used(Path process, long server) {
        try {
            String stat = Files.readString(process.resolve("stat"));
            String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
            boolean itself = process.getFileName().toString().equals(String.valueOf(server));
            if (itself || fields[1].equals(String.valueOf(server))) {
                long ended = itself ? Long.parseLong(fields[13]) + Long.parseLong(fields[14]) : 0;
                return (Long.parseLong(fields[11]) + Long.parseLong(fields[12]) + ended) / TICKS;
            }
            return 0;
        } catch (IOException ended) {
            return 0;
        }
    }
}
