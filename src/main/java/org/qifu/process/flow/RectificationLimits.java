package org.qifu.process.flow;

import java.util.Date;
import org.qifu.deadline.Deadlines;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Limits of the verification of bad ratings and complaints, in working days an operator may set (R-FBK-06, R-TIM-14). */
@Component("rectificationLimits")
public class RectificationLimits {

    private final Deadlines deadlines;
    private final int verifyDays;
    private final int rectifyDays;
    private final int answerDays;

    RectificationLimits(
            Deadlines deadlines,
            @Value("${qifu.rectification.verify-working-days:3}") int verifyDays,
            @Value("${qifu.rectification.rectify-working-days:5}") int rectifyDays,
            @Value("${qifu.rectification.answer-working-days:1}") int answerDays) {
        this.deadlines = deadlines;
        this.verifyDays = verifyDays;
        this.rectifyDays = rectifyDays;
        this.answerDays = answerDays;
    }

    /** Last instant of the verification that began then. */
    public Date verify(Date from) {
        return deadlines.workingDays(from, verifyDays);
    }

    /** Last instant of the rectification that began then. */
    public Date rectify(Date from) {
        return deadlines.workingDays(from, rectifyDays);
    }

    /** Last instant of telling the firm, when that began then. */
    public Date answer(Date from) {
        return deadlines.workingDays(from, answerDays);
    }
}
