package org.qifu.process.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDateTime;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngines;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.qifu.deadline.Deadlines;
import org.qifu.process.Forms;
import org.qifu.process.staff.Accounts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;

/** The whole application behind its port, with users of its own: each is named after its group. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ActiveProfiles("test")
abstract class RestTest {

    static final String PASSWORD = "a-password-of-tests";

    private static final ObjectMapper JSON = new ObjectMapper();

    @LocalServerPort
    int port;

    @Autowired
    IdentityService identity;

    @Autowired
    RuntimeService runtime;

    @Autowired
    TaskService tasks;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ProcessEngine engine;

    @BeforeEach
    void monday() {
        // The web apps ask this registry, which another context of the same test run may have written last.
        ProcessEngines.registerProcessEngine(engine);
        at("2024-03-18T10:00");
    }

    @AfterEach
    void clearClock() {
        ClockUtil.reset();
    }

    void at(String localTime) {
        ClockUtil.setCurrentTime(
                Date.from(LocalDateTime.parse(localTime).atZone(Deadlines.ZONE).toInstant()));
    }

    String server() {
        return "http://localhost:" + port;
    }

    /** A member of this group at /engine-rest. */
    Caller rest(String group) {
        Accounts.create(identity, group, group, PASSWORD, group);
        return Caller.basic(server(), group, PASSWORD);
    }

    /** A member of this group, logged in to Tasklist. */
    Caller tasklist(String group) {
        Accounts.create(identity, group, group, PASSWORD, group);
        Caller caller = Caller.atPage(server(), "tasklist");
        assertThat(caller.login("tasklist", group, PASSWORD).status()).isEqualTo(200);
        return caller;
    }

    /** Registers a case as a receptionist of its station; the id of the task that waits for acceptance. */
    String registered(String station) {
        Reply reply =
                rest(station + "-reception").post("/process-definition/key/appeal/start", start(application(station)));
        assertThat(reply.status()).as(reply.text()).isEqualTo(200);
        return task(reply.json().path("id").asText());
    }

    /** The one open task of an instance. */
    String task(String instance) {
        return tasks.createTaskQuery()
                .processInstanceId(instance)
                .singleResult()
                .getId();
    }

    static Map<String, Object> start(Map<String, Object> application) {
        return body("application", application);
    }

    /** A request body with one JSON variable. */
    static Map<String, Object> body(String name, Map<String, Object> document) {
        return Map.of("variables", Map.of(name, json(document)));
    }

    static Map<String, Object> json(Map<String, Object> document) {
        try {
            return Map.of("type", "Json", "value", JSON.writeValueAsString(document));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    static Map<String, Object> application(String station) {
        return Forms.application(station);
    }

    static Map<String, Object> accepted(String appealClass) {
        return Forms.accepted(appealClass, "POINT");
    }

    /** Names and values in turn. */
    static Map<String, Object> fields(Object... namesAndValues) {
        return Forms.fields(namesAndValues);
    }

    static Map<String, Object> with(Map<String, Object> document, Object... namesAndValues) {
        return Forms.with(document, namesAndValues);
    }

    /** How much is written: instances, cases, events, documents, and the engine's variables. */
    List<Long> written() {
        return List.of(
                        "act_ru_execution",
                        "case_file",
                        "case_event",
                        "case_document",
                        "act_ru_variable",
                        "act_ru_task",
                        "act_hi_varinst")
                .stream()
                .map(table -> jdbc.sql("select count(*) from " + table)
                        .query(Long.class)
                        .single())
                .toList();
    }
}
