package org.qifu.process.notice;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.qifu.casefile.CaseDocument;
import org.qifu.casefile.CaseFile;
import org.qifu.casefile.Documents;
import org.qifu.deadline.Deadlines;
import org.qifu.dispatch.Commitment;
import org.qifu.dispatch.Dispatch;
import org.qifu.dispatch.Method;
import org.qifu.dispatch.VisitDecision;
import org.qifu.intake.Acceptance;
import org.qifu.intake.Eligibility;
import org.qifu.intake.Ground;
import org.qifu.intake.RefusalNotice;
import org.qifu.intake.Review;
import org.qifu.notice.ChineseTime;
import org.qifu.organisation.Organisation;
import org.qifu.process.task.DocumentBinder;
import org.qifu.process.task.DocumentTypes;
import org.springframework.stereotype.Component;

/** What the documents of a case say to the placeholders of a notice. */
@Component
class CaseDetails {

    private static final String NONE = "无";

    private final Documents documents;
    private final DocumentBinder binder;
    private final Organisation organisation;

    CaseDetails(Documents documents, DocumentBinder binder, Organisation organisation) {
        this.documents = documents;
        this.binder = binder;
        this.organisation = organisation;
    }

    /** The promise of the last dispatch (R-COM-02). */
    Map<String, String> promise(CaseFile file) {
        Dispatch dispatch = read(file, Dispatch.class).orElseThrow();
        String partners = dispatch.partners().stream().map(organisation::name).collect(Collectors.joining("、"));
        String place = dispatch.place() == null ? "" : "（地点：" + dispatch.place() + "）";
        return Map.of(
                "服务时间",
                        ChineseTime.of(
                                dispatch.serviceAt().atZone(Deadlines.ZONE).toInstant()),
                "服务方式", method(dispatch.method()) + place,
                "牵头部门", organisation.name(dispatch.lead()),
                "协同部门", partners.isEmpty() ? NONE : partners,
                "准备事项", dispatch.preparation());
    }

    /** Whether the firm has its promise on paper. */
    boolean promisedOnPaper(CaseFile file) {
        return read(file, Commitment.class)
                .filter(told -> told.form() == Commitment.Form.PAPER)
                .isPresent();
    }

    /** Whether the firm has its refusal on paper. */
    boolean refusedOnPaper(CaseFile file) {
        return read(file, RefusalNotice.class)
                .filter(told -> told.form() == RefusalNotice.Form.PAPER)
                .isPresent();
    }

    /** All grounds, the reason and where to turn, in the words that may be told (R-ELI-10, C-16). */
    Map<String, String> refusal(CaseFile file) {
        Optional<VisitDecision> stop =
                read(file, VisitDecision.class).filter(decision -> decision.decision() == VisitDecision.Decision.STOP);
        if (stop.isPresent()) {
            return words("受理后出现不宜继续开展指导服务的情形", stop.get().reason(), stop.get().referral());
        }
        return read(file, Review.class)
                .map(review -> words(grounds(file, review), review.reason(), review.referral()))
                .orElseGet(() -> ofAppeal(read(file, Acceptance.class).orElseThrow()));
    }

    private static Map<String, String> ofAppeal(Acceptance acceptance) {
        return words(ground(acceptance.refusalGround()), acceptance.reason(), acceptance.referral());
    }

    private String grounds(CaseFile file, Review review) {
        Eligibility checked = documents
                .latest(file.number(), "eligibility", "")
                .map(document ->
                        binder.bind(document.content(), Eligibility.class).document())
                .orElseGet(() -> new Eligibility(List.of(), true, java.time.LocalDateTime.MIN));
        return checked.told(review.grounds()).stream().map(Ground::label).collect(Collectors.joining("；"));
    }

    private static Map<String, String> words(String grounds, @Nullable String reason, @Nullable String referral) {
        return Map.of(
                "不予受理情形", grounds,
                "理由", Objects.requireNonNullElse(reason, ""),
                "办理指引", Objects.requireNonNullElse(referral, ""));
    }

    private static String ground(Acceptance.@Nullable RefusalGround ground) {
        if (ground == null) {
            return "";
        }
        return switch (ground) {
            case NOT_ENTERPRISE -> "非企业生产经营事项";
            case NOT_LOCAL -> "不属本县办理";
            case DUPLICATE -> "同一事项正在办理";
            case LEGAL_CHANNEL -> "应通过诉讼、仲裁、复议等法定途径";
        };
    }

    private static String method(Method method) {
        return switch (method) {
            case ONSITE -> "上门指导";
            case DESK -> "现场解答";
            case PHONE -> "电话指导";
            case ONLINE -> "网络指导";
            case TEXT -> "文字指导";
        };
    }

    private <D extends Record> Optional<D> read(CaseFile file, Class<D> type) {
        return documents
                .latest(file.number(), DocumentTypes.nameOf(type), "")
                .map(CaseDocument::content)
                .map(content -> binder.bind(content, type).document());
    }
}
