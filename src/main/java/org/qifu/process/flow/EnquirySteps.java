package org.qifu.process.flow;

import java.util.Date;
import java.util.Objects;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.qifu.enquiry.Enquiry;

/** What the process of every enquiry knows from its begin. */
final class EnquirySteps {

    /** Stands for the station where a blocking point names none. */
    private static final String COUNTY = "centre";

    private EnquirySteps() {}

    static void begin(DelegateExecution execution, Enquiry opened) {
        execution.setProcessBusinessKey(opened.number());
        execution.setVariable("caseNumber", opened.number());
        execution.setVariable("station", Objects.requireNonNullElse(opened.station(), COUNTY));
        execution.setVariable("enterprise", opened.asker().shown());
        execution.setVariable("askedAt", Date.from(opened.openedAt()));
    }
}
