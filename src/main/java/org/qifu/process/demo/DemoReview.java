package org.qifu.process.demo;

import static org.qifu.process.demo.DemoPapers.fields;

import java.util.List;
import java.util.Map;

/** What coordination decides about a booking, after a call on the day that the engine's clock shows. */
final class DemoReview {

    private DemoReview() {}

    /** Taken on, or refused on the ground that is the outcome of the step. */
    static Map<String, Object> of(DemoCase story, DemoStep step) {
        return step.outcome().isEmpty() ? acceptance(story) : refusal(story, step.outcome());
    }

    private static Map<String, Object> talk(DemoCase story) {
        return fields(
                "contactWith",
                story.contact(),
                "contactAt",
                DemoClock.now().format(DemoClock.MINUTE),
                "contactWay",
                "PHONE",
                "contactNote",
                "已与" + story.contact() + "电话沟通，核实需求：" + story.need());
    }

    private static Map<String, Object> acceptance(DemoCase story) {
        Map<String, Object> review = talk(story);
        review.putAll(fields("decision", "ACCEPT", "needClass", story.appealClass(), "moment", "AHEAD"));
        if (story.appealClass().equals("URGENT")) {
            review.put("nature", "GENERAL");
        }
        if (!story.board().isEmpty()) {
            review.put("moment", "RECTIFY");
        }
        return review;
    }

    private static Map<String, Object> refusal(DemoCase story, String ground) {
        Map<String, Object> review = talk(story);
        review.putAll(fields(
                "decision", "REFUSE",
                "grounds", List.of(ground),
                "reason", story.obstacle(),
                "referral", story.solution()));
        return review;
    }
}
