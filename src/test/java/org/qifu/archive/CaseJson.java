package org.qifu.archive;

import java.util.List;
import java.util.Map;
import org.qifu.casefile.Paper;
import org.qifu.dispatch.Dispatch;
import org.qifu.evaluation.Evaluation;
import org.qifu.guidance.Contribution;
import org.qifu.guidance.Opinion;
import org.qifu.intake.Application;
import org.qifu.intake.Eligibility;
import org.qifu.intake.Review;
import org.qifu.process.task.DocumentBinder;

/** The documents of a guidance as the server keeps them: bound to their records and written back. */
final class CaseJson {

    static final Paper APPLICATION = Paper.of(
            "applicant", "磐安青山菌业有限公司",
            "applicantKind", "ENTERPRISE",
            "creditCode", "91350100M000100Y43",
            "address", "磐安县安文街道双溪路1号",
            "contactName", "王建国",
            "contactPhone", "13805790001",
            "serviceTypes", List.of("LEGAL_CHECKUP", "COMPLIANCE", "OTHER"),
            "need", "新厂房投产前需要环保、消防方面的合规指导",
            "remarks", "周三下午不便接待",
            "appliedBy", "王建国",
            "appliedOn", "2026-03-18",
            "channel", "WINDOW",
            "station", "anwen",
            "truthful", true);

    static final Paper DISPATCH = Paper.of(
            "lead", "amr",
            "partners", List.of("hurd", "fire"),
            "staff", List.of("li"),
            "method", "ONSITE",
            "serviceAt", "2026-03-20T14:30",
            "place", "双溪路1号厂房",
            "preparation", "营业执照副本、环评批复");

    static final Paper OPINION = Paper.of(
            "servedOn", "2026-03-20",
            "place", "双溪路1号厂房",
            "content", "讲解食品生产许可的要求",
            "resultKind", "BOTH",
            "findings", List.of(finding("台账缺少三月记录", "补齐台账"), finding("原料未离地存放", "设置垫板")),
            "uniformWorn", false,
            "vehicleUsed", false,
            "delivery", "ON_SITE",
            "deliveredOn", "2026-03-20",
            "servedParty", "王建国",
            "servedBy", List.of("li", "zhang"),
            "minutes", 90,
            "followUp", false);

    static final Paper EVALUATION = Paper.of(
            "responsiveness",
            1,
            "attitude",
            2,
            "usefulness",
            3,
            "result",
            4,
            "comments",
            "希望多来指导",
            "source",
            "WINDOW",
            "evaluatedOn",
            "2026-03-21",
            "disturbed",
            true,
            "burdened",
            true);

    static final Paper REVIEW = Paper.of(
            "contactWith", "王建国",
            "contactAt", "2026-03-18T15:00",
            "contactWay", "PHONE",
            "contactNote", "已沟通",
            "decision", "REFUSE",
            "grounds", List.of("G2", "OUT_OF_SCOPE"),
            "reason", "申请的事项属于民事纠纷",
            "evidence", "内部线索：四月一日拟突击检查",
            "referral", "可向县公共法律服务中心申请，电话0579-12348");

    private static final DocumentBinder BINDER = new DocumentBinder();

    private CaseJson() {}

    static Paper contribution(Object... findings) {
        return Paper.of("content", "讲解消防通道", "findings", List.of(findings), "servedBy", List.of("王五"), "minutes", 30);
    }

    static Object finding(String finding, String suggestion) {
        return Map.of("finding", finding, "suggestion", suggestion, "outcome", "RECTIFY");
    }

    static String application(Paper paper) {
        return BINDER.write(paper.as(Application.class));
    }

    static String dispatch(Paper paper) {
        return BINDER.write(paper.as(Dispatch.class));
    }

    static String opinion(Paper paper) {
        return BINDER.write(paper.as(Opinion.class));
    }

    static String contributed(Paper paper) {
        return BINDER.write(paper.as(Contribution.class));
    }

    static String evaluation(Paper paper) {
        return BINDER.write(paper.as(Evaluation.class));
    }

    static String review(Paper paper) {
        return BINDER.write(paper.as(Review.class));
    }

    static String eligibility(Eligibility eligibility) {
        return BINDER.write(eligibility);
    }
}
