package org.qifu.appeal;

import java.util.List;
import org.qifu.casefile.DocumentRule;
import org.qifu.casefile.Findings;
import org.qifu.casefile.Problem;
import org.qifu.casefile.ProblemList;
import org.qifu.casefile.Submission;

/** A case that changes to 链上 names its chain, one that changes to 块上 its zone (R-LST-05). */
record NewListNamed<D extends Handling>(Class<D> document) implements DocumentRule<D> {

    @Override
    public List<Problem> check(D handling, Submission submission) {
        ProblemList next = handling.newList();
        boolean named = next == null
                || next == ProblemList.POINT
                || next.name().equals(submission.runningCase().list())
                || handling.newListName() != null;
        return new Findings()
                .refuse(handling.reclasses() && !named, "newListName", "请填写")
                .list();
    }
}
