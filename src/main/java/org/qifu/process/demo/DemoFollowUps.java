package org.qifu.process.demo;

import static org.qifu.process.demo.DemoPapers.fields;

import java.util.Map;

/** The documents of what follows an answer or a breach: rating, its verification, revisit, supervision. */
final class DemoFollowUps {

    private DemoFollowUps() {}

    static Map<String, Object> of(DemoCase story, DemoStep step) {
        return switch (step.element()) {
            case "phoneEvaluation" -> rating(Integer.parseInt(step.outcome()));
            case "revisitCase" -> revisit(story, !step.is("UNSOLVED"));
            case "verifyComplaint" ->
                fields(
                        "contactedOn",
                        DemoClock.today(),
                        "spokenTo",
                        story.contact(),
                        "facts",
                        "企业多次催问，经办人未及时回复办理进展",
                        "valid",
                        true);
            case "rectify" ->
                fields(
                        "measures", "约谈经办人，今后每两个工作日向企业通报一次进展",
                        "responsible", "诉求服务板块负责人",
                        "doneOn", DemoClock.today());
            case "answerComplaint" ->
                fields("text", "情况属实，已约谈经办人并明确通报要求，向您致歉", "answeredOn", DemoClock.today(), "way", "PHONE");
            case "supervise" -> fields("measure", "电话督办责任人，约谈板块负责人", "result", "已督促经办人加快办理，每日报告进展", "effective", true);
            default -> throw new IllegalArgumentException("No demonstration document for " + step);
        };
    }

    /** What follows the opinion of a guidance. */
    static Map<String, Object> ofGuidance(DemoCase story, DemoStep step) {
        return switch (step.element()) {
            case "phoneEvaluation" -> {
                int result = Integer.parseInt(step.outcome());
                Map<String, Object> rating = rating(result);
                rating.putAll(fields(
                        "comments",
                        result == 4 ? "讲得太笼统，没有解决实际问题" : "讲解清楚，很有帮助",
                        "disturbed",
                        false,
                        "burdened",
                        false));
                yield rating;
            }
            case "approveSupervision" -> fields("approved", true, "reason", "同一问题反复出现，同意另行立项");
            case "followUp" -> fields("helpedOn", DemoClock.today(), "help", "电话了解整改进度，解答企业疑问", "correction", "DONE");
            case "track" -> tracking(step);
            default -> of(story, step);
        };
    }

    private static Map<String, Object> tracking(DemoStep step) {
        boolean done = step.is("RECTIFIED");
        Map<String, Object> tracking = fields(
                "contactedOn",
                DemoClock.today(),
                "status",
                done ? "RECTIFIED" : "IN_PROGRESS",
                "progress",
                done ? "整改完成，现场复核合格" : "设备已订购，等待安装",
                "minor",
                true,
                "corrected",
                done,
                "penalty",
                "NONE");
        if (!done) {
            tracking.put("nextOn", DemoClock.today().plusDays(10));
        }
        return tracking;
    }

    private static Map<String, Object> rating(int result) {
        String comments = result == 4 ? "问题拖了很久，多次催问没有结果，不满意" : result == 1 ? "响应及时，问题得到解决" : "基本满意";
        return fields(
                "responsiveness",
                Math.max(1, result - 1),
                "attitude",
                1,
                "usefulness",
                Math.max(1, result - 1),
                "result",
                result,
                "comments",
                comments,
                "source",
                "PHONE",
                "evaluatedOn",
                DemoClock.today());
    }

    private static Map<String, Object> revisit(DemoCase story, boolean solved) {
        return fields(
                "contactedOn",
                DemoClock.today(),
                "reached",
                true,
                "solved",
                solved,
                "satisfied",
                solved,
                "way",
                "PHONE",
                "spokenTo",
                story.contact(),
                "comment",
                solved ? "问题已经解决" : "承诺的措施没有落实到位，要求继续办理");
    }
}
