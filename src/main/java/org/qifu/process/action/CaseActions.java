package org.qifu.process.action;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RuntimeService;
import org.jspecify.annotations.Nullable;
import org.qifu.casefile.CaseEvent.Kind;
import org.qifu.casefile.CaseFile;
import org.qifu.casefile.CaseFiles;
import org.qifu.casefile.Timeline;
import org.qifu.organisation.Organisation;
import org.qifu.process.task.EngineWork;
import org.qifu.process.task.Rejection;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The actions on a case: taken back, urged, supervised. */
@Component
class CaseActions {

    private final EngineWork engine;
    private final Situations situations;
    private final StepMoves steps;
    private final RungLimits limits;
    private final UrgeLimit urgeLimit;
    private final RuntimeService runtime;
    private final CaseFiles files;
    private final Timeline timeline;
    private final Organisation organisation;

    CaseActions(
            EngineWork engine,
            Situations situations,
            StepMoves steps,
            RungLimits limits,
            UrgeLimit urgeLimit,
            RuntimeService runtime,
            CaseFiles files,
            Timeline timeline,
            Organisation organisation) {
        this.engine = engine;
        this.situations = situations;
        this.steps = steps;
        this.limits = limits;
        this.urgeLimit = urgeLimit;
        this.runtime = runtime;
        this.files = files;
        this.timeline = timeline;
        this.organisation = organisation;
    }

    /** The actions that the caller may take on the case now; empty for a case that is none of the caller's. */
    @Transactional
    public List<Offer> offers(String number) {
        return engine.once(() -> files.find(number).map(situations::ofCase).stream()
                .flatMap(situation -> Stream.of(Action.RECALL, Action.URGE, Action.SUPERVISE)
                        .filter(action ->
                                ActionRules.of(action).refusal(situation).isEmpty())
                        .filter(action -> action != Action.RECALL
                                || Recalls.in(situation).way().isPresent())
                        .map(action -> Offer.of(action, List.of())))
                .toList());
    }

    /** Whether the caller may take the case back, to which step, or why not. */
    @Transactional
    public Recallable recallable(String number) {
        return engine.once(() -> {
            Optional<CaseFile> file = files.find(number);
            return file.map(it -> recallable(situations.ofCase(it))).orElse(Recallable.no(Recalls.NOTHING));
        });
    }

    private Recallable recallable(Situation situation) {
        Optional<String> refused = ActionRules.of(Action.RECALL).refusal(situation);
        if (refused.isPresent()) {
            return Recallable.no(refused.get());
        }
        Recalls.Found found = Recalls.in(situation);
        return found.way()
                .map(way -> Recallable.to(
                        way.to(),
                        limits.name(situation.openAt(way.process(), way.from()).get(0), way.to())))
                .orElse(Recallable.no(found.otherwise()));
    }

    /** Takes back what the caller sent on last (撤回). */
    @Transactional
    public void recall(String number, Order order) {
        take(Action.RECALL, number, order, situation -> {
            Recalls.Found found = Recalls.in(situation);
            steps.recall(situation, found.way().orElseThrow(() -> new Rejection(found.otherwise())), order);
        });
    }

    /** Urges who has the case now (催办); not again within the configured working hours. */
    @Transactional
    public void urge(String number, Order order) {
        take(Action.URGE, number, order, situation -> {
            urgeLimit.require(situation);
            timeline.append(situation.file(), Kind.URGED, situation.who().id(), order.reasonOrNone());
        });
    }

    /**
     * Opens a 督办 by hand (R-ORG-04, R-KPI-11); its order is written by the process. One of the same demand stays open
     * at a time.
     */
    @Transactional
    public void supervise(String number, Order order) {
        take(Action.SUPERVISE, number, order, situation -> {
            String demand = order.reasonOrNone();
            requireUnit(order.unit());
            boolean open = runtime.createProcessInstanceQuery()
                            .processDefinitionKey("supervision")
                            .processInstanceBusinessKey(number)
                            .variableValueEquals("demand", demand)
                            .count()
                    > 0;
            if (open) {
                throw new Rejection("本件已有相同要求的督办尚未办结，不必重复发起。");
            }
            runtime.startProcessInstanceByKey("supervision", number, supervision(situation, demand, order.unit()));
        });
    }

    private void requireUnit(@Nullable String unit) {
        if (unit != null
                && organisation.groups().stream().noneMatch(group -> group.id().equals(unit))) {
            throw new Rejection("没有这个责任单位，请在列表中重新选择。");
        }
    }

    private static Map<String, Object> supervision(Situation situation, String demand, @Nullable String unit) {
        var variables = new HashMap<String, @Nullable Object>();
        CaseFile file = situation.file();
        variables.put("caseNumber", file.number());
        variables.put("station", file.station());
        variables.put("enterprise", file.applicant().applicant());
        variables.put("breachedNode", null);
        variables.put("demand", demand);
        variables.put("demandedBy", situation.who().id());
        variables.put("supervisedUnit", unit);
        return Objects.requireNonNull(variables);
    }

    private void take(Action action, String number, Order order, Consumer<Situation> act) {
        if (files.find(number).isEmpty()) {
            throw new Rejection("没有这个办件，或者您没有对它操作的权限。");
        }
        CaseFile file = files.lock(number);
        engine.once(() -> {
            Situation situation = situations.ofCase(file);
            ActionRules.of(action).refusal(situation).ifPresent(sentence -> {
                throw new Rejection(sentence);
            });
            if (order.reason() == null) {
                throw new Rejection("请填写“" + action.label() + "”的原因或者要求。");
            }
            act.accept(situation);
            return null;
        });
    }
}
