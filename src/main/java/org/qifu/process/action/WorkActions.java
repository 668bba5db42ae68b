package org.qifu.process.action;

import java.util.List;
import java.util.Optional;
import org.qifu.casefile.CaseFiles;
import org.qifu.process.task.EngineWork;
import org.qifu.process.task.Rejection;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The actions on a task: what is offered, and what is done, by one table. */
@Component
class WorkActions {

    static final String GONE = "该任务已由他人办理或已不存在，请刷新任务列表。";

    private final EngineWork engine;
    private final Situations situations;
    private final Targets targets;
    private final TaskMoves moves;
    private final StepMoves steps;
    private final CaseFiles files;

    WorkActions(
            EngineWork engine,
            Situations situations,
            Targets targets,
            TaskMoves moves,
            StepMoves steps,
            CaseFiles files) {
        this.engine = engine;
        this.situations = situations;
        this.targets = targets;
        this.moves = moves;
        this.steps = steps;
        this.files = files;
    }

    /** The actions that the caller may take on this task now; empty when there is none, or no such task. */
    @Transactional
    public List<Offer> offers(String taskId) {
        return engine.once(() ->
                situations.numberOf(taskId).flatMap(number -> situations.ofTask(taskId, number)).stream()
                        .flatMap(situation -> ActionRules.TABLE.stream()
                                .filter(rule -> rule.refusal(situation).isEmpty())
                                .map(rule -> Offer.of(rule.action(), targets.of(rule.action(), situation)))
                                .filter(WorkActions::leadsSomewhere))
                        .toList());
    }

    /**
     * Takes an action.
     *
     * @throws Rejection or the engine's own refusal, with a sentence for the caller, when the table does not allow it
     */
    @Transactional
    public void take(String taskId, Action action, Order order) {
        String number = engine.once(() -> situations.numberOf(taskId)).orElseThrow(() -> new Rejection(GONE));
        // Whoever comes second reads the task after this, and finds what the first has left of it.
        files.lock(number);
        engine.once(() -> {
            Situation situation = situations.ofTask(taskId, number).orElseThrow(() -> new Rejection(GONE));
            allow(action, situation, order);
            act(action, situation, order);
            return null;
        });
    }

    private void act(Action action, Situation situation, Order order) {
        switch (action) {
            case TRANSFER -> moves.transfer(situation, target(action, situation, order), order);
            case DELEGATE -> moves.delegate(situation, target(action, situation, order), order);
            case HAND_BACK -> moves.handBack(situation, order);
            case SEND_BACK -> steps.sendBack(situation, target(action, situation, order), order);
            case COPY -> moves.copy(situation, target(action, situation, order), order);
            case POSTPONE -> moves.postpone(situation, order);
            default -> throw new Rejection("“" + action.label() + "”请在办件上操作。");
        }
    }

    private static void allow(Action action, Situation situation, Order order) {
        ActionRules.of(action).refusal(situation).ifPresent(sentence -> {
            throw new Rejection(sentence);
        });
        if (action.needsReason() && order.reason() == null) {
            throw new Rejection("请填写“" + action.label() + "”的原因或者说明。");
        }
    }

    private Target target(Action action, Situation situation, Order order) {
        Optional<Target> target = targets.of(action, situation).stream()
                .filter(offered -> offered.id().equals(order.to()))
                .findFirst();
        return target.orElseThrow(() -> new Rejection(steps.otherwise(action, situation, order)));
    }

    private static boolean leadsSomewhere(Offer offer) {
        return switch (offer.action()) {
            case TRANSFER, DELEGATE, SEND_BACK, COPY -> !offer.targets().isEmpty();
            case HAND_BACK, POSTPONE -> true;
            default -> false;
        };
    }
}
