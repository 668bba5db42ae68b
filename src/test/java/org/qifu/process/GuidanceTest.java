package org.qifu.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.qifu.attachment.Attachment;
import org.qifu.attachment.Attachments;
import org.qifu.organisation.PoolKind;
import org.qifu.organisation.ServicePeople;
import org.qifu.organisation.ServicePerson;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ByteArrayResource;

/** Walks bookings of guidance as the people at their desks would. */
abstract class GuidanceTest extends FlowTest {

    private static final List<String> SKILLS =
            List.of("RISK_CHECK", "POLICY", "COMPLIANCE", "RECTIFICATION", "LEGAL_ADVICE");

    /** A picture of one dot. */
    protected static final byte[] DOT = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    @Autowired
    private ServicePeople people;

    @Autowired
    private Attachments attachments;

    @BeforeEach
    void peopleWhoServe() {
        for (String department : List.of("amr", "fire", "ecology")) {
            people.save(new ServicePerson(department + "-1", department, department, PoolKind.LINE, SKILLS, true));
        }
    }

    /** Books as the receptionist of the station would. */
    protected String book(Map<String, Object> application) {
        return start("guidance", "anwen-reception", "application", application);
    }

    /** A booking taken on as this need. */
    protected String taken(String needClass) {
        String number = book(GuidanceForms.booking());
        complete(number, "review", "coordination", GuidanceForms.accepted(needClass));
        return number;
    }

    /** A booking promised as a visit at this time, not yet confirmed. */
    protected String promisedVisit(String serviceAt, String... partners) {
        String number = taken("GENERAL");
        promise(number, "ONSITE", serviceAt, partners);
        return number;
    }

    /** Dispatches and tells the firm. */
    protected void promise(String number, String method, String serviceAt, String... partners) {
        complete(number, "dispatch", "coordination", GuidanceForms.dispatch(method, serviceAt, partners));
        complete(number, "notifyCommitment", "anwen-reception", GuidanceForms.commitment(today()));
    }

    /** Confirms the visit as promised and registers the entry by the code. */
    protected void enter(String number, String serviceAt) {
        complete(number, "confirm", "dept-amr", GuidanceForms.confirmation("ONSITE", serviceAt));
        at(serviceAt);
        complete(
                number, "arrive", "dept-amr", GuidanceForms.scanned(file(number).serviceCode()));
    }

    /** Gives the opinion as the one who served. */
    protected void serve(String number, Map<String, Object> opinion) {
        completeAs(task(number, "serve"), "amr-1", "dept-amr", opinion);
    }

    /** Withdraws or changes, as registered at the window. */
    protected void amend(String number, String kind) {
        amend(GuidanceForms.amendment(number, kind));
    }

    protected void amend(Map<String, Object> amendment) {
        amend("anwen-reception", amendment);
    }

    protected void amend(String group, Map<String, Object> amendment) {
        as(group, () -> runtime.startProcessInstanceByKey("amendment", Map.of("amendment", spin(amendment))));
    }

    /** Keeps the firm's signature with the case (R-FRM-18). */
    protected void sign(String number) {
        attach(number, DOT);
    }

    protected void attach(String number, byte[] picture) {
        try {
            attachments.add(number, Attachment.Kind.SIGNATURE, "签字.png", new ByteArrayResource(picture), "amr-1");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Revisit and archive of a case that is rated. */
    protected void toEnd(String number) {
        completeAs(task(number, "revisitCase"), "amr-1", "dept-amr", GuidanceForms.revisit(true, today()));
        archive(number);
    }

    protected void archive(String number) {
        runDueJobs();
        complete(number, "archive", "coordination", GuidanceForms.archiving());
        runDueJobs();
    }

    /** Whether nothing of the booking runs any more. */
    protected boolean over(String number) {
        return runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(number)
                        .count()
                == 0;
    }

    /** The sentence with which a withdrawal or change is turned away. */
    protected String refusedAmendment(Map<String, Object> amendment) {
        return refusedAmendment("anwen-reception", amendment);
    }

    protected String refusedAmendment(String group, Map<String, Object> amendment) {
        Throwable refused = catchThrowable(() -> amend(group, amendment));
        assertThat(refused).as("refusal of the amendment").isNotNull();
        return refused.getMessage();
    }

    /** Everything that Tasklist would load with the one open task of this step. */
    protected String visibleAt(String number, String step) {
        return tasks.getVariables(task(number, step).getId()).toString();
    }

    /** The part of one partner, as its own person gives it. */
    protected void contribute(String number, String unit, Map<String, Object> contribution) {
        open(number, "contribute").stream()
                .filter(task -> groups(task).contains("dept-" + unit))
                .forEach(task -> completeAs(task, unit + "-1", "dept-" + unit, contribution));
    }

    /** Rating taken by coordination when the firm has not given its own. */
    protected void rate(String number, Map<String, Object> rating) {
        // Nobody waits in these tests: the configured wait is none.
        runDueJobs();
        complete(number, "phoneEvaluation", "coordination", rating);
    }
}
