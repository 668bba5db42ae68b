package org.qifu.appeal;

import java.util.List;
import java.util.Set;
import org.qifu.casefile.AppealClass;
import org.qifu.casefile.DocumentRule;
import org.qifu.casefile.Findings;
import org.qifu.casefile.Problem;
import org.qifu.casefile.Submission;

/**
 * A case changes its class only to one whose rung the model leads to from here (R-TIM-17): what turns out on the spot to
 * be a complaint goes to the agency board first, since no rung is skipped (R-ESC-07).
 */
record ReachableClass<D extends Handling>(Class<D> document, Set<AppealClass> reachable) implements DocumentRule<D> {

    @Override
    public List<Problem> check(D handling, Submission submission) {
        AppealClass next = handling.newClass();
        boolean wrong = handling.reclasses() && next != null && !reachable.contains(next);
        return new Findings().refuse(wrong, "newClass", "本环节不能调整为该类别").list();
    }
}
