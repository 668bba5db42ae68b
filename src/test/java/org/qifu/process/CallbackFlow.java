package org.qifu.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.JobQuery;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.qifu.casefile.CaseWorkflow;
import org.qifu.portal.callback.Subscriptions;
import org.qifu.portal.callback.TestReceiver;
import org.qifu.portal.client.ApiClients;
import org.qifu.portal.client.ClientCases;
import org.qifu.portal.client.Scope;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** A client of the API that has its own server called, and the jobs that call it. */
abstract class CallbackFlow extends FlowTest {

    protected final String client = "c-" + UUID.randomUUID();

    protected final TestReceiver receiver = new TestReceiver();

    @Autowired
    protected Subscriptions subscriptions;

    @Autowired
    protected TransactionTemplate transaction;

    @Autowired
    protected ApiClients clients;

    @Autowired
    private CaseWorkflow workflow;

    @Autowired
    private ClientCases cases;

    @BeforeEach
    void subscribe() {
        clients.save(client, "浙里办", Set.of(Scope.WEBHOOK_MANAGE), 60, "admin");
        String secret = subscriptions.put(client, receiver.url(), false).secret();
        receiver.checking(secret, () -> ClockUtil.getCurrentTime().getTime() / 1000);
    }

    @AfterEach
    void unsubscribe() {
        subscriptions.end(client);
        receiver.close();
    }

    /** Opens a case for the client, as its call would. */
    protected String opened() {
        String application = spin(Forms.with(Forms.application("anwen"), "sourceNumber", "ZLB-" + UUID.randomUUID()))
                .toString();
        return transaction.execute(status -> {
            String number = workflow.openAppeal(application);
            cases.add(client, number, null);
            return number;
        });
    }

    protected void accept(String number) {
        complete(number, "accept", "anwen-reception", Forms.accepted("COMPLEX", "POINT"));
    }

    protected JobQuery callbackJobs() {
        return management.createJobQuery().processDefinitionKey("callback");
    }

    protected long callbacks() {
        return runtime.createProcessInstanceQuery()
                .processDefinitionKey("callback")
                .count();
    }

    /** The job of the n-th callback of a case, from 0, in the order in which they were begun. */
    protected Job callbackJob(String number, int n) {
        List<ProcessInstance> running = runtime
                .createProcessInstanceQuery()
                .processDefinitionKey("callback")
                .processInstanceBusinessKey(number)
                .list()
                .stream()
                .sorted((a, b) -> Long.compare(callback(a), callback(b)))
                .toList();
        return callbackJobs().processInstanceId(running.get(n).getId()).singleResult();
    }

    private long callback(ProcessInstance instance) {
        return (Long) runtime.getVariable(instance.getId(), "callback");
    }

    /** Runs a job at the time it is due, as the executor would; what fails is the engine's to repeat. */
    protected void run(Job job) {
        Date due = job.getDuedate();
        if (due != null && due.after(ClockUtil.getCurrentTime())) {
            ClockUtil.setCurrentTime(due);
        }
        try {
            management.executeJob(job.getId());
        } catch (RuntimeException failed) {
            assertThat(callbackJobs().jobId(job.getId()).count())
                    .as("a failed job stays")
                    .isOne();
        }
    }

    /** Runs the jobs of all callbacks until nothing is left to send. */
    protected void deliverAll() {
        for (List<Job> jobs = callbackJobs().withRetriesLeft().list();
                !jobs.isEmpty();
                jobs = callbackJobs().withRetriesLeft().list()) {
            jobs.forEach(this::run);
        }
    }
}
