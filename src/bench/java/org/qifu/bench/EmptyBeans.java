package org.qifu.bench;

import static java.util.Map.entry;

import java.time.Duration;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.spin.Spin;

/** What the models call, doing nothing; the answers that steer their gateways stand in the variables from the start. */
final class EmptyBeans {

    private static final Pattern DELEGATE = Pattern.compile("delegateExpression=\"\\$\\{(\\w+)}\"");

    private EmptyBeans() {}

    static Map<Object, Object> ofModels() {
        var beans = new HashMap<Object, Object>();
        for (String key : Models.KEYS) {
            Models.found(DELEGATE, Models.text(key)).forEach(name -> beans.put(name, new Nothing()));
        }
        beans.put("deadline", new Dates());
        beans.put("groups", new Groups());
        beans.put("organisation", new Groups());
        beans.put("evaluationWait", new Dates());
        beans.put("unitChoices", new Groups());
        beans.put("rectificationLimits", new Dates());
        return beans;
    }

    static Map<String, Object> variables(String number, Object application, int count) {
        Date now = ClockUtil.getCurrentTime();
        var variables = new HashMap<String, Object>(Map.ofEntries(
                entry("application", application),
                entry("caseNumber", number),
                entry("station", "anwen"),
                entry("enterprise", "磐安青山菌业有限公司"),
                entry("channel", "WINDOW"),
                entry("registeredAt", now),
                entry("acceptedAt", now),
                entry("acceptedBy", "anwen-reception"),
                entry("answeredAt", now),
                entry("limitFrom", now),
                entry("dueAt", later(now, 5)),
                entry("outcome", "SERVED"),
                entry("appealClass", "COMPLEX"),
                entry("list", "POINT"),
                entry("limitClass", "GENERAL"),
                entry("lead", "amr"),
                entry("method", "ONSITE"),
                entry("asPromised", true),
                entry("eligible", true),
                entry("ratedInPerson", number.startsWith("ZD")),
                entry("revisitDrawn", number.startsWith("ZD") || count % 5 == 0)));
        variables.put("assistUnits", Spin.JSON("[]"));
        variables.put("contributors", Spin.JSON("[]"));
        for (String no : new String[] {
            "urgent",
            "penalised",
            "refused",
            "groundSix",
            "ownerless",
            "followUpNeeded",
            "superviseProposed",
            "uniformWorn",
            "vehicleUsed",
            "unsolved",
            "archived",
            "revisitAgain",
            "rectificationNeeded"
        }) {
            variables.put(no, false);
        }
        return variables;
    }

    private static Date later(Date start, int days) {
        return Date.from(start.toInstant().plus(Duration.ofDays(days)));
    }

    /** A delegate and a listener. */
    public static final class Nothing implements JavaDelegate, ExecutionListener, TaskListener {

        @Override
        public void execute(DelegateExecution execution) {}

        @Override
        public void notify(DelegateExecution execution) {}

        @Override
        public void notify(DelegateTask task) {}
    }

    /** Limits without a calendar. */
    public static final class Dates {

        public Date workingDays(Date start, int n) {
            return later(start, n);
        }

        public Date sameDay(Date start) {
            return later(start, 1);
        }

        public Date warning(Date start, Date due) {
            return new Date(start.getTime() + (due.getTime() - start.getTime()) * 4 / 5);
        }

        public Date firstLook(Date start, boolean urgent) {
            return later(start, 1);
        }

        public Date hours(Date start, int n) {
            return later(start, 1);
        }

        public Date intakeTarget(Date start) {
            return later(start, 1);
        }

        public Date until(Date start) {
            return later(start, 3);
        }

        public Date verify(Date start) {
            return later(start, 3);
        }

        public Date rectify(Date start) {
            return later(start, 5);
        }

        public Date answer(Date start) {
            return later(start, 1);
        }
    }

    /** Groups as the models of the application have them. */
    public static final class Groups {

        public String appeals(String station, String list) {
            return station + "-appeals";
        }

        public String planOwner(String station, String level) {
            return station + "-appeals";
        }

        public String raters(String number, String station) {
            return number.startsWith("ZD") ? "coordination" : station + "-reception";
        }

        public String revisitors(String number, String station, Object lead) {
            return number.startsWith("ZD") ? "dept-" + lead : station + "-office";
        }

        public String complaints(String number, String station, String cause) {
            return "complaints";
        }

        public String supervisors(String station, Object node) {
            return "supervisors";
        }

        public String groupOf(String unit) {
            return "dept-" + unit;
        }

        public Object of(String number) {
            return Spin.JSON("[]");
        }
    }
}
