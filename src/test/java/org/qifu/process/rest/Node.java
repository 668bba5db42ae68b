package org.qifu.process.rest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.awaitility.Awaitility;
import org.camunda.bpm.engine.ProcessEngines;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.qifu.Qifu;

/** A whole installation in a JVM of its own, which can be killed; its clock may go wrong by some seconds. */
final class Node implements AutoCloseable {

    private static final String READY = "LOCK OWNER ";

    private final int port;
    private final Path log;
    private final List<String> command = new ArrayList<>();
    private Process process;

    /** @param arguments as of the packaged jar */
    Node(Path folder, String name, Duration clock, List<String> arguments) {
        port = freePort();
        log = folder.resolve(name + ".log");
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                Node.class.getName(),
                String.valueOf(clock.toMillis()),
                "--server.port=" + port));
        command.addAll(arguments);
        start();
    }

    /** Starts it, for the first time or again; does not wait. */
    void start() {
        try {
            Files.deleteIfExists(log);
            process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void awaitReady() {
        Awaitility.await(log.toString()).atMost(Duration.ofSeconds(240)).until(() -> {
            if (!process.isAlive()) {
                throw new IllegalStateException("The node did not start:\n" + output());
            }
            return output().contains(READY);
        });
    }

    int port() {
        return port;
    }

    String address() {
        return "http://localhost:" + port;
    }

    /** By which its job executor marks the jobs it has taken. */
    String lockOwner() {
        String output = output();
        int from = output.indexOf(READY) + READY.length();
        return output.substring(from, output.indexOf('\n', from)).trim();
    }

    String output() {
        try {
            return Files.exists(log) ? Files.readString(log) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** SIGKILL: not a line of it runs any more. */
    void kill() {
        process.destroyForcibly();
        try {
            process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        kill();
    }

    /** Milliseconds by which the clock is ahead, then the arguments of the application. */
    public static void main(String[] args) {
        ClockUtil.offset(Long.valueOf(args[0]));
        Qifu.main(List.of(args).subList(1, args.length).toArray(String[]::new));
        var engine = (ProcessEngineConfigurationImpl)
                ProcessEngines.getDefaultProcessEngine().getProcessEngineConfiguration();
        System.out.println(READY + engine.getJobExecutor().getLockOwner());
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
