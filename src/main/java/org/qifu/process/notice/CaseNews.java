package org.qifu.process.notice;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.qifu.casefile.CaseEvent;
import org.qifu.casefile.CaseEventRecorded;
import org.qifu.casefile.CaseFile;
import org.qifu.casefile.CaseFiles;
import org.qifu.casefile.CaseKind;
import org.qifu.casefile.Stage;
import org.qifu.casefile.StageNames;
import org.qifu.notice.ChineseTime;
import org.qifu.notice.News;
import org.qifu.notice.NoticeEvent;
import org.qifu.notice.Notices;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/** Reads in the timeline what people are to be told of, when the step that wrote it is about to commit. */
@Component
class CaseNews {

    private static final Set<String> HIGHER = Set.of(Stage.AGENCY, Stage.APPEALS, Stage.COUNTY);
    private static final Set<String> HANDLING =
            Set.of(Stage.ON_THE_SPOT, Stage.AGENCY, Stage.APPEALS, Stage.COUNTY, Stage.PLAN);

    private final Notices notices;
    private final CaseFiles files;
    private final CaseDetails details;

    CaseNews(Notices notices, CaseFiles files, CaseDetails details) {
        this.notices = notices;
        this.files = files;
        this.details = details;
    }

    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT, fallbackExecution = true)
    void on(CaseEventRecorded recorded) {
        CaseEvent event = recorded.event();
        // Most events tell nobody anything, and their case is not read.
        news(event, () -> files.find(event.caseNumber()).orElseThrow()).forEach(notices::send);
    }

    private List<News> news(CaseEvent event, Supplier<CaseFile> file) {
        return switch (event.kind()) {
            case REGISTERED -> one(event, NoticeEvent.REGISTERED);
            case ACCEPTED -> one(event, NoticeEvent.ACCEPTED);
            case NOTIFIED ->
                List.of(news(event, NoticeEvent.REFUSED)
                        .with(details.refusal(file.get()))
                        .onPaper(details.refusedOnPaper(file.get())));
            case ROUTED -> dispatched(event, file);
            case COMMITTED ->
                List.of(news(event, NoticeEvent.COMMITTED)
                        .with(details.promise(file.get()))
                        .onPaper(details.promisedOnPaper(file.get())));
            case MOVED -> moved(event);
            case WARNED -> List.of(limit(event, NoticeEvent.WARNED, file.get()));
            case BREACHED -> List.of(limit(event, NoticeEvent.BREACHED, file.get()));
            case PLANNED -> List.of(news(event, NoticeEvent.PLANNED).with(plan(file.get(), text(event))));
            case ANSWERED -> answered(event, file);
            case SERVED -> one(event, NoticeEvent.RATE);
            case CHANGED -> one(event, NoticeEvent.CHANGED);
            case WITHDRAWN -> one(event, NoticeEvent.WITHDRAWN);
            case COMPLAINT_ANSWERED ->
                List.of(news(event, NoticeEvent.COMPLAINT_ANSWERED).with(Map.of("整改反馈", text(event))));
            case URGED -> List.of(news(event, NoticeEvent.URGED).with(Map.of("催办原因", text(event))));
            case REOPENED -> one(event, NoticeEvent.REOPENED);
            default -> List.of();
        };
    }

    /** The routing of an appeal is told with its acceptance. */
    private List<News> dispatched(CaseEvent event, Supplier<CaseFile> file) {
        return CaseKind.of(event.caseNumber()) == CaseKind.GUIDANCE
                ? List.of(news(event, NoticeEvent.DISPATCHED).with(details.promise(file.get())))
                : List.of();
    }

    /** The first rung is told with the acceptance; a plan, an answer and a new round for themselves. */
    private static List<News> moved(CaseEvent event) {
        boolean told = event.fromStage() != null
                && HANDLING.contains(event.fromStage())
                && event.toStage() != null
                && HIGHER.contains(event.toStage());
        if (!told) {
            return List.of();
        }
        return List.of(news(event, NoticeEvent.MOVED)
                .with(Map.of("原环节", StageNames.of(event.fromStage()), "转办原因", text(event))));
    }

    private List<News> answered(CaseEvent event, Supplier<CaseFile> file) {
        if ("REFUSED".equals(file.get().outcome())) {
            return List.of(news(event, NoticeEvent.REFUSED).with(details.refusal(file.get())));
        }
        return List.of(
                news(event, NoticeEvent.ANSWERED).with(Map.of("答复内容", text(event))), news(event, NoticeEvent.RATE));
    }

    /** Only the node that the case itself is under has its limit in the ledger. */
    private static News limit(CaseEvent event, NoticeEvent kind, CaseFile file) {
        String node = event.node();
        News news = News.of(event.caseNumber(), kind, "").at(node);
        return Objects.equals(node, file.node()) ? news : news.with(Map.of("截止时间", "见待办任务"));
    }

    private static Map<String, String> plan(CaseFile file, String text) {
        var plan = file.plan();
        String day = plan == null || plan.planDueOn() == null ? "30个工作日" : ChineseTime.of(plan.planDueOn());
        return Map.of("解决方案", text, "方案完成日期", day);
    }

    private static List<News> one(CaseEvent event, NoticeEvent kind) {
        return List.of(news(event, kind));
    }

    private static News news(CaseEvent event, NoticeEvent kind) {
        return News.of(event.caseNumber(), kind, String.valueOf(event.id()));
    }

    private static String text(CaseEvent event) {
        return Objects.requireNonNullElse(event.reason(), "");
    }
}
