package org.qifu.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.qifu.process.rest.Caller;
import org.qifu.process.staff.Accounts;

/** 6. The packaged jar with 512 MB of heap on a county of a hundred thousand open cases: start, first page, heap in use. */
final class StartAndHeap implements Part {

    private static final String PORT = System.getProperty("bench.port", "8116");
    private static final Pattern USED = Pattern.compile("used (\\d+)K");
    private static final String SERVER = "http://localhost:" + PORT;

    @Override
    public void run(Lab lab, Sizes sizes, Table table) throws Exception {
        Path jar = Path.of(System.getProperty("bench.jar", "target/qifu-0.1.0-SNAPSHOT.jar"));
        int open = sizes.openCases().get(sizes.openCases().size() - 1);
        Accounts.create(
                lab.ours().engine().getIdentityService(), "u-member", "员", Ours.PASSWORD, "anwen-agency");
        new Copies(lab.ours(), new Walk(lab.ours()).atAgency())
                .make(1, open, "case when g <= 200 then 'anwen-agency' else 'group-' || g % 400 end", "due_date_");
        String url = lab.oursUrl();
        lab.stopOurs();
        long start = System.nanoTime();
        Process process = start(jar, url);
        try {
            awaitPage(process);
            table.known(
                    "6 start to the first page of Tasklist, " + open + " open cases",
                    (System.nanoTime() - start) / 1e9,
                    "s");
            use(sizes.pages());
            table.held("6 heap in use after " + sizes.pages() + " pages, -Xmx512m", heap(process), "MB", "≤ 512", true);
        } finally {
            process.destroy();
            process.waitFor(1, TimeUnit.MINUTES);
        }
    }

    private static Process start(Path jar, String url) throws IOException {
        var command = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-jar",
                        jar.toString(),
                        "--spring.profiles.active=postgres",
                        "--server.port=" + PORT)
                .redirectErrorStream(true)
                .redirectOutput(Files.createTempFile("qifu-bench-jar", ".log").toFile());
        command.environment()
                .putAll(Map.of(
                        "QIFU_DATABASE_URL", url,
                        "QIFU_DATABASE_USER", "postgres",
                        "QIFU_DATABASE_PASSWORD", "postgres"));
        return command.start();
    }

    private static void awaitPage(Process process) throws InterruptedException {
        var http = HttpClient.newHttpClient();
        var page = HttpRequest.newBuilder(URI.create(SERVER + "/camunda/app/tasklist/default/"))
                .build();
        while (true) {
            try {
                if (http.send(page, HttpResponse.BodyHandlers.discarding()).statusCode() == 200) {
                    return;
                }
            } catch (IOException notYet) {
                if (!process.isAlive()) {
                    throw new IllegalStateException("The jar did not start.", notYet);
                }
            }
            Thread.sleep(50);
        }
    }

    /** Lists, as many as the measurement of lists asks for. */
    private static void use(int pages) {
        Caller member = Caller.atPage(SERVER, "tasklist");
        member.login("tasklist", "u-member", Ours.PASSWORD);
        String id = "";
        for (var filter : member.get("/filter").json()) {
            id = filter.path("name").asText().equals("本组待办") ? filter.path("id").asText() : id;
        }
        member.accepting("application/hal+json");
        for (int i = 0; i < pages; i++) {
            int count = member.post("/filter/" + id + "/list?firstResult=0&maxResults=15", Map.of())
                    .json()
                    .path("count")
                    .asInt();
            if (count == 0) {
                throw new IllegalStateException("An empty list");
            }
        }
    }

    /** Of the living objects, after a collection of garbage. */
    private static double heap(Process process) throws IOException, InterruptedException {
        String jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        String id = String.valueOf(process.pid());
        output(jcmd, id, "GC.run");
        Matcher used = USED.matcher(output(jcmd, id, "GC.heap_info"));
        return used.find() ? Long.parseLong(used.group(1)) / 1024.0 : Double.NaN;
    }

    private static String output(String... command) throws IOException {
        try (var in = new ProcessBuilder(command).start().getInputStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
