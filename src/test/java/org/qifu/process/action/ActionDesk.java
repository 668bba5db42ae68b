package org.qifu.process.action;

import java.util.List;
import java.util.function.Supplier;
import org.camunda.bpm.engine.rest.exception.InvalidRequestException;
import org.qifu.process.task.Rejection;
import org.springframework.context.ApplicationContext;

/** The actions as the addresses take them, without HTTP: what was refused is its sentence. */
public final class ActionDesk {

    private final WorkActions actions;
    private final CaseActions cases;

    public ActionDesk(ApplicationContext context) {
        this.actions = context.getBean(WorkActions.class);
        this.cases = context.getBean(CaseActions.class);
    }

    /** Names of the actions offered. */
    public List<String> offers(String task) {
        return actions.offers(task).stream().map(offer -> offer.action().name()).toList();
    }

    /** Ids of the targets offered for an action. */
    public List<String> targets(String task, String action) {
        return actions.offers(task).stream()
                .filter(offer -> offer.action().name().equals(action))
                .flatMap(offer -> offer.targets().stream())
                .map(Target::id)
                .toList();
    }

    /** Null, or the sentence of the refusal. */
    public String take(String task, String action, String to, String reason, String until) {
        return sentence(() -> {
            actions.take(task, Action.valueOf(action), new Order(to, reason, until, null));
            return null;
        });
    }

    /** Whether a recall is offered. */
    public boolean mayRecall(String number) {
        return cases.recallable(number).allowed();
    }

    public String recall(String number, String reason) {
        return sentence(() -> {
            cases.recall(number, new Order(null, reason, null, null));
            return null;
        });
    }

    public String urge(String number, String reason) {
        return sentence(() -> {
            cases.urge(number, new Order(null, reason, null, null));
            return null;
        });
    }

    public String supervise(String number, String reason, String unit) {
        return sentence(() -> {
            cases.supervise(number, new Order(null, reason, null, unit));
            return null;
        });
    }

    private static String sentence(Supplier<String> click) {
        try {
            return click.get();
        } catch (InvalidRequestException | Rejection refused) {
            return refused.getMessage();
        }
    }
}
