package org.qifu.intake;

import java.util.List;
import java.util.regex.Pattern;
import org.qifu.casefile.DocumentRule;
import org.qifu.casefile.Findings;
import org.qifu.casefile.Problem;
import org.qifu.casefile.Submission;
import org.springframework.stereotype.Component;

/** A withdrawal or change names the booking it is about (R-TIM-12). */
@Component
class AmendedCase implements DocumentRule<Amendment> {

    private static final Pattern NUMBER = Pattern.compile("ZD-\\d{4}-\\d{5,}");

    @Override
    public Class<Amendment> document() {
        return Amendment.class;
    }

    @Override
    public List<Problem> check(Amendment amendment, Submission submission) {
        boolean number = NUMBER.matcher(amendment.caseNumber()).matches();
        return new Findings()
                .refuse(!number, "caseNumber", "请填写预约指导服务的办件编号，例如ZD-2026-00001")
                .list();
    }
}
