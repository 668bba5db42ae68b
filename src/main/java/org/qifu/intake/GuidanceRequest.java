package org.qifu.intake;

import org.qifu.casefile.CaseFacts;
import org.qifu.casefile.CaseKind;
import org.qifu.casefile.Submission;

/** Tells a booking of guidance from an appeal: both begin with the same application. */
final class GuidanceRequest {

    /** The start of the guidance flow. */
    private static final String START = "requested";

    private GuidanceRequest() {}

    static boolean is(Submission submission) {
        CaseFacts facts = submission.facts();
        return facts == null ? START.equals(submission.task()) : facts.kind() == CaseKind.GUIDANCE;
    }
}
