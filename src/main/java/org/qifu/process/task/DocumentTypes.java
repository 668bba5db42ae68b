package org.qifu.process.task;

import java.util.Map;
import org.qifu.appeal.Agency;
import org.qifu.appeal.Answer;
import org.qifu.appeal.Appeals;
import org.qifu.appeal.Assist;
import org.qifu.appeal.Confer;
import org.qifu.appeal.County;
import org.qifu.appeal.CountyAcceptance;
import org.qifu.appeal.Execution;
import org.qifu.appeal.OnTheSpot;
import org.qifu.appeal.Supervision;
import org.qifu.archive.Archiving;
import org.qifu.dispatch.Commitment;
import org.qifu.dispatch.Dispatch;
import org.qifu.dispatch.PoolEntry;
import org.qifu.dispatch.VisitDecision;
import org.qifu.enquiry.BlockingPoint;
import org.qifu.enquiry.BlockingPointAnswer;
import org.qifu.enquiry.HelpAnswer;
import org.qifu.enquiry.HelpRequest;
import org.qifu.evaluation.Complaint;
import org.qifu.evaluation.ComplaintAnswer;
import org.qifu.evaluation.Evaluation;
import org.qifu.evaluation.Rectification;
import org.qifu.evaluation.Verification;
import org.qifu.guidance.Arrival;
import org.qifu.guidance.Confirmation;
import org.qifu.guidance.Contribution;
import org.qifu.guidance.FollowUp;
import org.qifu.guidance.HeadDecision;
import org.qifu.guidance.Opinion;
import org.qifu.guidance.Tracking;
import org.qifu.intake.Acceptance;
import org.qifu.intake.Amendment;
import org.qifu.intake.Application;
import org.qifu.intake.RefusalConfirmation;
import org.qifu.intake.RefusalNotice;
import org.qifu.intake.RegisterEntry;
import org.qifu.intake.Review;
import org.qifu.notice.NoticeEntry;
import org.qifu.notice.PhoneCall;
import org.qifu.report.SentimentEdit;
import org.qifu.report.SentimentRelease;
import org.qifu.report.SentimentRequest;
import org.qifu.revisit.Revisit;

/** Every document of the flows by its name: the variable, the form and the record are one (design decision D2). */
public final class DocumentTypes {

    /** Record of each document. */
    public static final Map<String, Class<? extends Record>> ALL = Map.ofEntries(
            Map.entry("application", Application.class),
            Map.entry("acceptance", Acceptance.class),
            Map.entry("onTheSpot", OnTheSpot.class),
            Map.entry("agency", Agency.class),
            Map.entry("assist", Assist.class),
            Map.entry("confer", Confer.class),
            Map.entry("appeals", Appeals.class),
            Map.entry("execution", Execution.class),
            Map.entry("countyAcceptance", CountyAcceptance.class),
            Map.entry("county", County.class),
            Map.entry("answer", Answer.class),
            Map.entry("evaluation", Evaluation.class),
            Map.entry("revisit", Revisit.class),
            Map.entry("supervision", Supervision.class),
            Map.entry("review", Review.class),
            Map.entry("refusalConfirmation", RefusalConfirmation.class),
            Map.entry("refusalNotice", RefusalNotice.class),
            Map.entry("amendment", Amendment.class),
            Map.entry("dispatch", Dispatch.class),
            Map.entry("poolEntry", PoolEntry.class),
            Map.entry("commitment", Commitment.class),
            Map.entry("visitDecision", VisitDecision.class),
            Map.entry("confirmation", Confirmation.class),
            Map.entry("arrival", Arrival.class),
            Map.entry("contribution", Contribution.class),
            Map.entry("opinion", Opinion.class),
            Map.entry("headDecision", HeadDecision.class),
            Map.entry("followUp", FollowUp.class),
            Map.entry("tracking", Tracking.class),
            Map.entry("complaint", Complaint.class),
            Map.entry("verification", Verification.class),
            Map.entry("rectification", Rectification.class),
            Map.entry("complaintAnswer", ComplaintAnswer.class),
            Map.entry("archiving", Archiving.class),
            Map.entry("registerEntry", RegisterEntry.class),
            Map.entry("noticeEntry", NoticeEntry.class),
            Map.entry("phoneCall", PhoneCall.class),
            Map.entry("helpRequest", HelpRequest.class),
            Map.entry("helpAnswer", HelpAnswer.class),
            Map.entry("blockingPoint", BlockingPoint.class),
            Map.entry("blockingPointAnswer", BlockingPointAnswer.class),
            Map.entry("sentimentRequest", SentimentRequest.class),
            Map.entry("sentimentEdit", SentimentEdit.class),
            Map.entry("sentimentRelease", SentimentRelease.class));

    private DocumentTypes() {}

    /** Name of a record's document, for instance {@code countyAcceptance}. */
    public static String nameOf(Class<? extends Record> type) {
        String simple = type.getSimpleName();
        return Character.toLowerCase(simple.charAt(0)) + simple.substring(1);
    }
}
