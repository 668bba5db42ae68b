package org.qifu.process.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.qifu.Databases;
import org.qifu.Rule;
import org.qifu.portal.web.Provider;
import org.qifu.process.Visitor;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Two JVMs on one PostgreSQL behind a balancer that sends each request to the next node. The clock of the second is a minute
 * ahead; the first is killed while timers fire and calls are open, and started again.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class NodesIT {

    private static final Duration SKEW = Duration.ofSeconds(60);
    private static final Duration LOCK = Duration.ofSeconds(75);
    private static final int FORGOTTEN = 60;
    private static final int CLOSED = 22;

    @TempDir
    private static Path folder;

    private static final ExecutorService THREADS = Executors.newFixedThreadPool(6);
    private static HikariDataSource database;
    private static JdbcClient jdbc;
    private static Provider provider;
    private static Node first;
    private static Node second;
    private static Balancer balancer;
    private static Clerks clerks;

    @BeforeAll
    static void start() throws Exception {
        String url = Databases.postgresUrl();
        database = new HikariDataSource();
        database.setJdbcUrl(url);
        database.setUsername("postgres");
        database.setPassword("postgres");
        jdbc = JdbcClient.create(database);
        provider = Provider.start();
        first = new Node(folder, "first", Duration.ZERO, arguments(url));
        second = new Node(folder, "second", SKEW, arguments(url));
        balancer = new Balancer(List.of(first, second), 0);
        provider.trust(balancer.port());
        Stream.of(first, second).forEach(Node::awaitReady);
        clerks = new Clerks(balancer.address(), jdbc);
        clerks.hire();
    }

    @AfterAll
    static void stop() {
        THREADS.shutdownNow();
        Stream.<AutoCloseable>of(balancer, first, second, provider, database)
                .filter(Objects::nonNull)
                .forEach(open -> {
                    try {
                        open.close();
                    } catch (Exception e) {
                        throw new IllegalStateException(e);
                    }
                });
    }

    private static List<String> arguments(String url) {
        String client = "--spring.security.oauth2.client.";
        return List.of(
                "--spring.profiles.active=test",
                "--qifu.admin.password=" + Clerks.PASSWORD,
                "--spring.datasource.url=" + url,
                "--spring.datasource.username=postgres",
                "--spring.datasource.password=postgres",
                "--camunda.bpm.job-execution.enabled=true",
                "--camunda.bpm.job-execution.lock-time-in-millis=" + LOCK.toMillis(),
                // An idle node looks again soon: what was moved into the past here told nobody.
                "--camunda.bpm.job-execution.wait-time-in-millis=200",
                "--camunda.bpm.job-execution.max-wait=500",
                client + "registration.licence.client-id=licence",
                client + "registration.licence.client-secret=secret-of-licence",
                client + "registration.licence.scope=openid",
                client + "registration.licence.provider=tests",
                client + "provider.tests.issuer-uri=" + provider.issuer());
    }

    @Test
    @Order(1)
    void whoLoggedInAtOneNodeGoesOnAtTheOther() {
        // given a clerk who logged in; when each of his calls goes to the other node than the one before; then all
        // answer,
        // those that write too
        Caller clerk = clerks.browser("anwen-reception");
        for (int call = 0; call < 4; call++) {
            assertThat(clerk.get("/task/count").status()).isEqualTo(200);
            assertThat(clerk.post("/task/count", "{}").status()).isEqualTo(200);
            assertThat(clerk.post("/task/count", "{}").status()).isEqualTo(200);
        }
        // when he logs out at one; then he is out at both
        assertThat(clerk.absolute("POST", "/camunda/api/admin/auth/user/default/logout", null)
                        .status())
                .isEqualTo(200);
        assertThat(List.of(
                        clerk.get("/task/count").status(),
                        clerk.get("/task/count").status()))
                .containsOnly(401);
    }

    @Test
    @Order(2)
    @Rule({"R-COD-01", "R-INT-02"})
    void aFirmGoesOnAtTheOtherNodeToo() {
        // given a firm that asks something; when form, sending and reading go to different nodes; then it reads its
        // thread
        Visitor firm = Visitor.led(balancer.port());
        firm.get("/");
        firm.get("/help");
        var asked =
                firm.again("/help", "station", "anwen", "question", "能开证明吗？", "name", "王建国", "phone", "13800000001");
        assertThat(asked.statusCode()).isEqualTo(200);
        assertThat(asked.body()).contains("能开证明吗？");
        String thread = asked.uri().getPath();
        for (int visit = 0; visit < 3; visit++) {
            assertThat(firm.get(thread).uri().getPath()).isEqualTo(thread);
        }
        // when a firm logs in, and its provider sends it back to whichever node; then it is logged in at both
        Visitor member = Visitor.halting(balancer.port());
        String back = member.loggedIn(member.get("/oauth2/authorization/licence"), provider.issuer(), "qingshan");
        assertThat(Visitor.leadsTo(member.get(back))).isEqualTo("/my");
        for (int visit = 0; visit < 3; visit++) {
            assertThat(member.get("/my").body()).contains("磐安青山菌业有限公司");
        }
        // and its session is no burden to every request
        assertThat(count("select max(bytes) from (select sum(length(attribute_bytes)) as bytes"
                        + " from spring_session_attributes group by session_primary_id) sizes"))
                .isLessThan(20_000);
    }

    @Test
    @Order(3)
    @Rule({"R-INT-16", "R-TIM-14", "R-TIM-15", "R-REV-01"})
    void aNodeThatIsKilledLosesNothingAndDoesNothingTwice() throws Exception {
        // given forgotten cases whose time is over, others that clerks work on, and one whose step hangs in the first
        // node
        List<String> forgotten = acceptedCases(FORGOTTEN);
        List<String> worked = acceptedCases(CLOSED);
        String hanging = acceptedCases(1).get(0);
        var lock = database.getConnection();
        lock.setAutoCommit(false);
        try (var row = lock.prepareStatement("select number from case_file where number = ? for update")) {
            row.setString(1, hanging);
            row.execute();
        }
        var cutOff = CompletableFuture.supplyAsync(
                () -> clerks.complete(first.address(), hanging, "handleByAgency"), THREADS);
        await().until(() -> count("select count(*) from pg_stat_activity where wait_event_type = 'Lock'") > 0);

        // when the first node is killed in the midst of it
        String owner = first.lockOwner();
        expire(forgotten);
        var work = worked.stream()
                .map(number -> CompletableFuture.runAsync(() -> toArchive(number), THREADS))
                .toList();
        spin(() -> balancer.open(first) > 0 && breaches() >= FORGOTTEN / 6 && lockedBy(owner) > 0);
        first.kill();
        long breaches = breaches();
        long left = lockedBy(owner);
        lock.rollback();
        lock.close();
        first.start();

        // then the step that hung was not begun for anybody
        assertThat(cutOff.join()).isFalse();
        assertThat(breaches).isLessThan(FORGOTTEN);
        assertThat(count("select count(*) from case_document where task = 'handleByAgency' and case_number = '"
                        + hanging + "'"))
                .isZero();

        // and when everything has come to rest, what the dead node had taken included; then each case is where it
        // belongs
        await().atMost(Duration.ofSeconds(120)).until(() -> dueJobs() == 0);
        assertThat(breaches()).isEqualTo(FORGOTTEN);
        CompletableFuture.allOf(work.toArray(CompletableFuture[]::new)).join();
        first.awaitReady();
        toArchive(hanging);
        expire(forgotten);
        await().atMost(Duration.ofSeconds(60)).until(() -> dueJobs() == 0 && breaches() == 2 * FORGOTTEN);
        forgotten.forEach(number -> assertThat(alarms(number))
                .as(number)
                .containsExactlyInAnyOrder("WARNED 3", "BREACHED 3", "WARNED 5", "BREACHED 5"));
        new Agreement(jdbc).check();
        answersWereTrue();
        System.out.printf(
                "Killed at %d breaches of %d with %d jobs taken; unanswered: %s%n",
                breaches, FORGOTTEN, left, clerks.unanswered());

        // and the second node's clock really was ahead
        assertThat(jdbc.sql("select max(happened_at) from case_event")
                        .query((row, i) -> row.getTimestamp(1).toInstant())
                        .single())
                .isAfter(Instant.now().plusSeconds(20));
        Stream.of(first, second)
                .forEach(node -> assertThat(node.output())
                        .doesNotContain("deadlock detected")
                        .doesNotContain("SerializationFailedException"));
    }

    /** What was answered for as done is done; nothing was given to two. */
    private static void answersWereTrue() {
        assertThat(clerks.registered()).doesNotHaveDuplicates();
        assertThat(clerks.registered())
                .isSubsetOf(jdbc.sql("select number from case_file")
                        .query(String.class)
                        .list());
        assertThat(clerks.done()).doesNotHaveDuplicates();
        assertThat(clerks.done())
                .isSubsetOf(jdbc.sql("select case_number || ' ' || task from case_event where kind = 'COMPLETED'")
                        .query(String.class)
                        .list());
        assertThat(count("select count(*) from case_file where archived_at is not null"))
                .isEqualTo(CLOSED + 1);
    }

    private static List<String> acceptedCases(int cases) {
        var accepted = new ArrayList<CompletableFuture<String>>();
        IntStream.range(0, cases).forEach(i -> accepted.add(CompletableFuture.supplyAsync(NodesIT::accepted, THREADS)));
        return accepted.stream().map(CompletableFuture::join).toList();
    }

    private static String accepted() {
        String number = Objects.requireNonNull(clerks.register(), () -> "not registered: " + clerks.unanswered());
        assertThat(clerks.complete(number, "accept")).as(number).isTrue();
        return number;
    }

    private static void toArchive(String number) {
        await().atMost(Duration.ofSeconds(90))
                .pollInterval(Duration.ofMillis(50))
                .until(() -> clerks.workOn(number));
    }

    /** Moves all timers of these cases into the past, in their order. */
    private static void expire(List<String> numbers) {
        jdbc.sql(
                        "update act_ru_job set duedate_ = duedate_ - interval '60 days' where type_ = 'timer'"
                                + " and root_proc_inst_id_ in (select proc_inst_id_ from act_ru_execution where business_key_ in (:numbers))")
                .param("numbers", numbers)
                .update();
    }

    private static List<String> alarms(String number) {
        return jdbc.sql(
                        "select kind || ' ' || node from case_event where case_number = ? and kind in ('WARNED', 'BREACHED')")
                .param(number)
                .query(String.class)
                .list();
    }

    private static long breaches() {
        return count("select count(*) from case_event where kind = 'BREACHED'");
    }

    private static long dueJobs() {
        return count("select count(*) from act_ru_job where (duedate_ is null or duedate_ < now()) and retries_ > 0");
    }

    private static long lockedBy(String owner) {
        return jdbc.sql("select count(*) from act_ru_job where lock_owner_ = ?")
                .param(owner)
                .query(Long.class)
                .single();
    }

    private static long count(String sql) {
        return jdbc.sql(sql).query(Long.class).single();
    }

    /** Looks as often as it can: the moment is short. */
    private static void spin(BooleanSupplier moment) {
        await().atMost(Duration.ofSeconds(120))
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(2))
                .until(moment::getAsBoolean);
    }
}
