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
import org.qifu.evaluation.Evaluation;
import org.qifu.intake.Acceptance;
import org.qifu.intake.Application;
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
            Map.entry("supervision", Supervision.class));

    private DocumentTypes() {}

    /** Name of a record's document, for instance {@code countyAcceptance}. */
    public static String nameOf(Class<? extends Record> type) {
        String simple = type.getSimpleName();
        return Character.toLowerCase(simple.charAt(0)) + simple.substring(1);
    }
}
