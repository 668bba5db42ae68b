package org.qifu.process.flow;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.qifu.casefile.CaseEvent.Kind;
import org.qifu.casefile.CaseFile;
import org.qifu.casefile.Documents;
import org.qifu.casefile.Timeline;
import org.springframework.stereotype.Component;

/**
 * Notes that a limit is near or over (R-TIM-14, R-TIM-15). Each node of each round is warned of once and breached once,
 * whichever of its timers speaks first: two clocks may run to the same node (C-07). After an outage an expiry may come
 * before its warning, or end it; the warning is then noted before the breach. Conduct reported the same way (C-20) is no
 * matter of limits and leaves none.
 */
@Component
class RecordAlarm implements JavaDelegate {

    /** First contact with the firm, which the review records (C-08). */
    private static final String CONTACT = "GC";

    private static final Map<String, String> NODES = Map.of(
            "onTheSpot",
            "1",
            "agency",
            "3",
            "appeals",
            "5",
            "plan",
            "30",
            "county",
            "C5",
            "intake",
            "GI",
            "contact",
            CONTACT,
            "limit",
            "GS",
            "vehicleUsed",
            "GV");

    // A case may have several bad ratings and complaints, each with limits of its own: the second's are CV2, CR2, CA2.
    private static final Map<String, String> COMPLAINT_NODES =
            Map.of("verification", "CV", "rectification", "CR", "complaintAnswer", "CA");

    private final CaseSteps steps;
    private final Timeline timeline;

    private final Documents documents;

    RecordAlarm(CaseSteps steps, Timeline timeline, Documents documents) {
        this.steps = steps;
        this.timeline = timeline;
        this.documents = documents;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String alarm = String.valueOf(execution.getVariable("alarm"));
        boolean expired = alarm.endsWith("Expired");
        CaseFile file = steps.file(execution);
        String rung = alarm.replaceAll("(Expired|Warned)$", "");
        String node = COMPLAINT_NODES.containsKey(rung)
                ? COMPLAINT_NODES.get(rung) + serial(execution)
                : NODES.getOrDefault(rung, String.valueOf(file.node()));
        boolean newBreach = (expired || alarm.endsWith("Warned")) && late(file, node, expired);
        execution.setVariableLocal("breachedNode", node);
        execution.setVariable("newBreach", newBreach);
    }

    /** Notes it, unless the firm has been spoken to and only the decision waits for its second person. */
    private boolean late(CaseFile file, String node, boolean expired) {
        if (node.equals(CONTACT)
                && documents.latest(file.number(), "review", "").isPresent()) {
            return false;
        }
        timeline.once(file, Kind.WARNED, node);
        boolean newBreach = expired && timeline.once(file, Kind.BREACHED, node);
        if (newBreach) {
            file.breach();
            steps.save(file);
        }
        return newBreach;
    }

    private static String serial(DelegateExecution execution) {
        int serial = (int) execution.getVariable("complaintSerial");
        return serial == 1 ? "" : String.valueOf(serial);
    }
}
