package org.qifu.process.flow;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import org.camunda.spin.Spin;
import org.camunda.spin.json.SpinJsonNode;
import org.qifu.deadline.Deadlines;
import org.qifu.enquiry.Enquiries;
import org.qifu.enquiry.Message;
import org.qifu.organisation.Organisation;
import org.qifu.process.task.DocumentBinder;
import org.springframework.stereotype.Component;

/** What was said so far, as the form of the answer shows it: the bean {@code enquiryThread} of the models. */
@Component("enquiryThread")
public class EnquiryThread {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(Deadlines.ZONE);

    private final Enquiries enquiries;
    private final Organisation organisation;
    private final DocumentBinder binder;

    EnquiryThread(Enquiries enquiries, Organisation organisation, DocumentBinder binder) {
        this.enquiries = enquiries;
        this.organisation = organisation;
        this.binder = binder;
    }

    /** The lines of a thread, oldest first. */
    public SpinJsonNode of(String number) {
        List<Line> lines = enquiries.thread(number).stream().map(this::line).toList();
        return Spin.JSON(binder.write(lines));
    }

    /** An answer not written yet, to all messages up to this one. */
    SpinJsonNode answerTo(int upTo) {
        return Spin.JSON(binder.write(Map.of("upTo", upTo)));
    }

    private Line line(Message message) {
        String unit = message.unit();
        String who = unit == null ? "企业" : organisation.name(unit);
        return new Line(message.seq(), time(message.saidAt()), who, message.text());
    }

    private static String time(Instant at) {
        return TIME.format(at);
    }

    private record Line(int seq, String at, String who, String text) {}
}
