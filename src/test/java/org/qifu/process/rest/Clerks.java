package org.qifu.process.rest;

import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.qifu.deadline.Deadlines;
import org.qifu.process.Forms;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The clerks of station anwen, who work on whichever node answers, and remember what they were told is done. */
final class Clerks {

    /** Of each of them, and of the administrator. */
    static final String PASSWORD = "a-password-of-Nodes-7";

    private static final Map<String, String> GROUPS = Map.of(
            "accept", "anwen-reception",
            "handleByAgency", "anwen-agency",
            "answer", "anwen-reception",
            "phoneEvaluation", "anwen-reception",
            "revisitCase", "anwen-office");
    private static final Map<String, String> DOCUMENTS = Map.of(
            "accept", "acceptance",
            "handleByAgency", "agency",
            "answer", "answer",
            "phoneEvaluation", "evaluation",
            "revisitCase", "revisit");

    private final String server;
    private final JdbcClient jdbc;
    private final Map<String, Caller> callers = new ConcurrentHashMap<>();
    private final Queue<String> registered = new ConcurrentLinkedQueue<>();
    private final Queue<String> done = new ConcurrentLinkedQueue<>();
    private final Queue<String> unanswered = new ConcurrentLinkedQueue<>();

    Clerks(String server, JdbcClient jdbc) {
        this.server = server;
        this.jdbc = jdbc;
    }

    /** One account for each group, named like it. */
    void hire() {
        Caller admin = Caller.basic(server, "admin", PASSWORD);
        GROUPS.values().stream().distinct().forEach(group -> {
            var profile = Map.of("id", group, "firstName", group, "lastName", "", "email", "");
            expect(admin.post("/user/create", Map.of("profile", profile, "credentials", Map.of("password", PASSWORD))));
            expect(admin.call("PUT", "/group/" + group + "/members/" + group, null));
        });
    }

    /** Registers a case; null when nobody knows whether it was. */
    String register() {
        Reply reply = send(
                "anwen-reception",
                "/process-definition/key/appeal/start",
                RestTest.start(Forms.with(Forms.application("anwen"), "appliedOn", today())));
        if (reply == null || reply.status() != 200) {
            unanswered.add("register " + (reply == null ? "" : reply.text()));
            return null;
        }
        String number = reply.json().path("businessKey").asText();
        registered.add(number);
        return number;
    }

    /** Completes a step of a case at this server; whether the answer was that it is done. */
    boolean complete(String at, String number, String step) {
        List<String> tasks = tasks(number, step);
        if (tasks.isEmpty()) {
            return false;
        }
        Reply reply = send(
                Caller.basic(at, GROUPS.get(step), PASSWORD),
                "/task/" + tasks.get(0) + "/complete",
                RestTest.body(DOCUMENTS.get(step), document(step)));
        if (reply != null && reply.status() / 100 == 2) {
            done.add(number + ' ' + step);
            return true;
        }
        unanswered.add(number + ' ' + step + ' ' + (reply == null ? "" : reply.status() + reply.text()));
        return false;
    }

    boolean complete(String number, String step) {
        return complete(server, number, step);
    }

    /** Does whatever the case waits for; whether it is archived. */
    boolean workOn(String number) {
        DOCUMENTS.keySet().forEach(step -> complete(number, step));
        return jdbc.sql("select archived_at is not null from case_file where number = ?")
                .param(number)
                .query(Boolean.class)
                .single();
    }

    /** Numbers of cases that were answered for as registered. */
    Queue<String> registered() {
        return registered;
    }

    /** Number and step of what was answered for as done. */
    Queue<String> done() {
        return done;
    }

    /** What was answered by an error or not at all. */
    Queue<String> unanswered() {
        return unanswered;
    }

    /** A clerk's browser at the balanced address. */
    Caller browser(String group) {
        Caller browser = Caller.atPage(server, "tasklist");
        expect(browser.login("tasklist", group, PASSWORD));
        return browser;
    }

    private List<String> tasks(String number, String step) {
        return jdbc.sql("select t.id_ from act_ru_task t join act_ru_execution e on e.id_ = t.proc_inst_id_"
                        + " where e.business_key_ = ? and t.task_def_key_ = ?")
                .params(number, step)
                .query(String.class)
                .list();
    }

    private Reply send(String group, String path, Object body) {
        return send(callers.computeIfAbsent(group, user -> Caller.basic(server, user, PASSWORD)), path, body);
    }

    private static Reply send(Caller caller, String path, Object body) {
        try {
            return caller.post(path, body);
        } catch (UncheckedIOException e) {
            return null;
        }
    }

    private static Map<String, Object> document(String step) {
        return switch (step) {
            case "accept" -> Forms.accepted("COMPLEX", "POINT");
            case "handleByAgency" -> Forms.solved();
            case "answer" -> Forms.answer();
            case "phoneEvaluation" -> Forms.rating(1, today());
            default -> Forms.revisit(true, today());
        };
    }

    private static String today() {
        return LocalDate.now(Deadlines.ZONE).toString();
    }

    private static void expect(Reply reply) {
        if (reply.status() / 100 != 2) {
            throw new AssertionError(reply.status() + " " + reply.text());
        }
    }
}
