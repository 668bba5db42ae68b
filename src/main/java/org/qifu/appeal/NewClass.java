package org.qifu.appeal;

import java.util.List;
import org.qifu.casefile.AppealClass;
import org.qifu.casefile.DocumentRule;
import org.qifu.casefile.Findings;
import org.qifu.casefile.Problem;
import org.qifu.casefile.Submission;

/** Raising the class of a case is free, lowering it needs a reason (R-TIM-17). */
record NewClass<D extends Handling>(Class<D> document) implements DocumentRule<D> {

    @Override
    public List<Problem> check(D handling, Submission submission) {
        if (!handling.reclasses()) {
            return List.of();
        }
        AppealClass next = handling.newClass();
        if (next == null) {
            return new Findings().choose("newClass", next).list();
        }
        String current = submission.runningCase().appealClass();
        var findings = new Findings().refuse(unchanged(handling, submission), "newClass", "请选择与现在不同的类别或清单");
        if (current != null && next.compareTo(AppealClass.valueOf(current)) < 0) {
            findings.refuse(handling.reason() == null, "reason", "调低类别请说明理由");
        }
        return findings.list();
    }

    private static boolean unchanged(Handling handling, Submission submission) {
        var facts = submission.runningCase();
        boolean sameList =
                handling.newList() == null || handling.newList().name().equals(facts.list());
        return sameList && String.valueOf(handling.newClass()).equals(facts.appealClass());
    }
}
