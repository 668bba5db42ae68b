package org.qifu.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.qifu.process.staff.Accounts;
import org.springframework.jdbc.core.simple.JdbcClient;

/** 4. The dashboard's panels, the heat map and the export of the ledger, as a supervisor asks for them over HTTP. */
final class Panels implements Part {

    private static final String MONTH = "from=2024-03-01&to=2024-03-18";
    private static final String YEAR = "from=2023-03-19&to=2024-03-18";

    private final HttpClient http = HttpClient.newHttpClient();

    @Override
    public void run(Lab lab, Sizes sizes, Table table) throws Exception {
        Ours ours = lab.ours();
        Accounts.create(ours.engine().getIdentityService(), "u-super", "督", Ours.PASSWORD, "supervisors");
        ManyCases.write(ours.database(), ClockUtil.getCurrentTime().toInstant(), sizes.closedCases());
        String server = "http://localhost:" + ours.port() + "/api";
        JsonNode board = new com.fasterxml.jackson.databind.ObjectMapper().readTree(text(server + "/dashboard?" + MONTH));
        List<String> keys = new ArrayList<>();
        board.findValues("key").forEach(key -> keys.add(key.asText()));
        String at = " at " + sizes.closedCases() + " closed cases";
        for (String key : keys.stream().distinct().toList()) {
            String address = server + "/dashboard/panels/" + key + "?" + MONTH;
            if (status(address) == 200) {
                Times panel = repeat(address, sizes);
                table.held("4 panel " + key + at + ", median", panel.median(), "ms", "≤ 300", panel.median() <= 300);
            }
        }
        for (String flow : List.of("appeal", "guidance")) {
            Times heat = repeat(server + "/heat/" + flow + "?" + YEAR, sizes);
            table.known("4 heat map of a year, " + flow + at + ", median", heat.median(), "ms");
        }
        export(server, ours, table);
    }

    private Times repeat(String address, Sizes sizes) {
        var times = new Times();
        text(address);
        for (int i = 0; i < sizes.panelRepeats(); i++) {
            times.take(() -> text(address));
        }
        return times;
    }

    /** A supervisor's, of about a hundred thousand cases: those of some stations of a county, month by month. */
    private void export(String server, Ours ours, Table table) throws Exception {
        for (String format : List.of("csv", "xlsx")) {
            String address = server + "/ledger?format=" + format + "&from=2024-01-01&to=2024-03-18&station=anwen";
            long rows = JdbcClient.create(ours.database())
                    .sql("select count(*) from case_file where station = 'anwen'"
                            + " and registered_at >= timestamp with time zone '2024-01-01 00:00+08'")
                    .query(Long.class)
                    .single();
            var most = new PeakHeap();
            long start = System.nanoTime();
            try (InputStream in = send(address, HttpResponse.BodyHandlers.ofInputStream()).body()) {
                byte[] buffer = new byte[1 << 16];
                while (in.read(buffer) >= 0) {
                    most.look();
                }
            }
            table.known("4 export of " + rows + " rows as " + format, (System.nanoTime() - start) / 1e9, "s");
            table.known("4 export of " + rows + " rows as " + format + ", more heap in use", most.more(), "MB");
        }
    }

    private String text(String address) {
        HttpResponse<String> answer = send(address, HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(address + " " + answer.statusCode() + " " + answer.body());
        }
        return answer.body();
    }

    private int status(String address) {
        return send(address, HttpResponse.BodyHandlers.discarding()).statusCode();
    }

    private <T> HttpResponse<T> send(String address, HttpResponse.BodyHandler<T> body) {
        String token = Base64.getEncoder().encodeToString(("u-super:" + Ours.PASSWORD).getBytes());
        try {
            return http.send(
                    HttpRequest.newBuilder(URI.create(address))
                            .header("Authorization", "Basic " + token)
                            .build(),
                    body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** How much more of the heap is in use than at first, after each collection of garbage that is forced on the way. */
    private static final class PeakHeap {

        private final long before = used();
        private long most = before;
        private long lookedAt = System.nanoTime();

        void look() {
            if (System.nanoTime() - lookedAt > 1_000_000_000) {
                most = Math.max(most, used());
                lookedAt = System.nanoTime();
            }
        }

        double more() {
            return Math.max(0, most - before) / 1e6;
        }

        private static long used() {
            System.gc();
            return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
        }
    }
}
