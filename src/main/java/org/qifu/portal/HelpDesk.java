package org.qifu.portal;

import java.util.List;
import java.util.Optional;
import org.qifu.enquiry.Enquiries;
import org.qifu.enquiry.Enquiry;
import org.qifu.enquiry.EnquiryWorkflow;
import org.qifu.enquiry.Message;
import org.springframework.stereotype.Component;

/** 在线导服 and 堵点直达 for firms (R-INT-24, R-INT-26). What a rule refuses is a RequestRefused. */
@Component
public class HelpDesk {

    private final Requests requests;
    private final EnquiryWorkflow workflow;
    private final Enquiries enquiries;

    HelpDesk(Requests requests, EnquiryWorkflow workflow, Enquiries enquiries) {
        this.requests = requests;
        this.workflow = workflow;
        this.enquiries = enquiries;
    }

    /**
     * Asks a station once for a key, as {@link Requests#open} does.
     *
     * @param helpRequest the document {@code helpRequest} as JSON
     * @throws KeyReused when the key came with another content before
     */
    public Receipt ask(String helpRequest, SubmissionKey key) {
        return requests.once("HELP", helpRequest, key, workflow::openHelp);
    }

    /**
     * Reports a blocking point once for a key.
     *
     * @param blockingPoint the document {@code blockingPoint} as JSON
     * @throws KeyReused when the key came with another content before
     */
    public Receipt report(String blockingPoint, SubmissionKey key) {
        return requests.once("BLOCKING_POINT", blockingPoint, key, workflow::openBlockingPoint);
    }

    /** Asks again in the thread. */
    public void askAgain(String number, String text) {
        workflow.askAgain(number, text);
    }

    /** Ends the thread. */
    public void close(String number) {
        workflow.close(number);
    }

    /** The enquiry of this number. */
    public Optional<Enquiry> find(String number) {
        return enquiries.find(number);
    }

    /** What was said in it, oldest first. */
    public List<Message> thread(String number) {
        return enquiries.thread(number);
    }
}
