package org.qifu.process.action;

import java.util.Set;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.spin.Spin;
import org.qifu.casefile.CaseEvent.Kind;
import org.qifu.casefile.CaseFile;
import org.qifu.casefile.CaseFiles;
import org.qifu.casefile.Timeline;
import org.qifu.process.task.StepReturn;
import org.springframework.stereotype.Component;

/** Brings a case back to an earlier step, by a modification of its process instance. */
@Component
class StepMoves {

    /** Steps that stand once for each unit; the loop around them is what begins and ends. */
    private static final Set<String> LOOPS = Set.of("assist", "contribute");

    private final RuntimeService runtime;
    private final CaseFiles files;
    private final Timeline timeline;
    private final RungLimits limits;

    StepMoves(RuntimeService runtime, CaseFiles files, Timeline timeline, RungLimits limits) {
        this.runtime = runtime;
        this.files = files;
        this.timeline = timeline;
        this.limits = limits;
    }

    void sendBack(Situation situation, Target to, Order order) {
        WorkTask task = situation.theTask();
        move(situation, task, to.code(), Kind.SENT_BACK, text(task, "退回“" + to.name() + "”", order));
    }

    void recall(Situation situation, WayBack way, Order order) {
        WorkTask task = situation.openAt(way.process(), way.from()).get(0);
        String text = text(task, "尚未认领，撤回到“" + limits.name(task, way.to()) + "”", order);
        move(situation, task, way.to(), Kind.RECALLED, text);
    }

    /** Why a target that was asked for is none. */
    String otherwise(Action action, Situation situation, Order order) {
        if (action != Action.SEND_BACK) {
            return "不能" + action.label() + "给所选的人员或者单位，请在列表中重新选择。";
        }
        WorkTask task = situation.theTask();
        return ActionRules.WAYS_BACK.stream()
                .filter(way -> way.sendBack() && way.leaves(task))
                .filter(way -> ("STEP:" + way.to()).equals(order.to()))
                .flatMap(way -> way.closed(situation, task).stream())
                .findFirst()
                .orElse("本环节不能退回到所选环节，请在列表中重新选择。");
    }

    /**
     * The earlier step begins before the later one ends: on the same rung the rung stays, with its timers; another rung is
     * entered as its model says, so that its limit counts from where it always did.
     */
    private void move(Situation situation, WorkTask task, String to, Kind kind, String text) {
        CaseFile file = situation.file();
        timeline.task(file, kind, situation.who().id(), task.step(), text);
        file.notSolved();
        files.save(file);
        String instance = task.instance();
        if (task.step().equals("assist")) {
            runtime.setVariable(instance, "assistUnits", Spin.JSON("[]"));
        }
        StepReturn.begin(runtime, instance);
        runtime.createProcessInstanceModification(instance)
                .startBeforeActivity(body(to))
                .cancelAllForActivity(body(task.step()))
                .execute();
        StepReturn.end(runtime, instance);
    }

    private static String body(String step) {
        return LOOPS.contains(step) ? step + "#multiInstanceBody" : step;
    }

    private static String text(WorkTask task, String what, Order order) {
        return "“" + task.name() + "”" + what + "：" + order.reasonOrNone();
    }
}
