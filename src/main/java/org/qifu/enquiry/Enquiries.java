package org.qifu.enquiry;

import java.time.Clock;
import java.time.Instant;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qifu.deadline.Deadlines;
import org.springframework.stereotype.Component;

/** The enquiries and their threads (R-INT-24, R-INT-26). Writes join the caller's transaction, under {@link #lock}. */
@Component
public class Enquiries {

    private final EnquiryRows rows;
    private final Clock clock;

    Enquiries(EnquiryRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** Opens a thread with a question, under a new number. */
    public Enquiry open(HelpRequest request) {
        return open(EnquiryKind.HELP, request.station(), request.asker(), request.question());
    }

    /** Opens a thread with a blocking point, under a new number. */
    public Enquiry open(BlockingPoint point) {
        return open(EnquiryKind.BLOCKING_POINT, point.station(), point.asker(), point.text());
    }

    private Enquiry open(EnquiryKind kind, @Nullable String station, Asker asker, String text) {
        Instant now = clock.instant();
        int year = Year.from(now.atZone(Deadlines.ZONE)).getValue();
        String number = "%s-%d-%05d".formatted(kind.prefix(), year, rows.next(kind));
        var enquiry = new Enquiry(number, kind, station, asker, EnquiryState.ASKED, now, now, null);
        rows.insert(enquiry);
        rows.insert(number, new Message(1, null, null, text, null, now));
        return enquiry;
    }

    /** The enquiry of this number. */
    public Optional<Enquiry> find(String number) {
        return rows.find(number);
    }

    /**
     * The enquiry, locked until the transaction ends, so that a question and an answer given at once wait for each other.
     *
     * @throws IllegalArgumentException when there is none
     */
    public Enquiry lock(String number) {
        return rows.lock(number).orElseThrow(() -> new IllegalArgumentException("No enquiry " + number));
    }

    /** All that was said, oldest first. */
    public List<Message> thread(String number) {
        return rows.messages(number);
    }

    /** The firm asks; answers the number of its message. */
    public int ask(String number, String text) {
        int seq = next(number);
        rows.insert(number, new Message(seq, null, null, text, null, clock.instant()));
        rows.state(number, EnquiryState.ASKED, null, clock.instant());
        return seq;
    }

    /**
     * The staff answer.
     *
     * @param upTo the last message they had before them
     * @return whether the firm has asked more meanwhile, which waits for an answer of its own
     */
    public boolean answer(
            String number,
            String unit,
            @Nullable String actor,
            String text,
            @Nullable Suggestion suggestion,
            int upTo) {
        boolean more = thread(number).stream().anyMatch(message -> message.byFirm() && message.seq() > upTo);
        rows.insert(number, new Message(next(number), unit, actor, text, suggestion, clock.instant()));
        rows.state(number, more ? EnquiryState.ASKED : EnquiryState.ANSWERED, null, clock.instant());
        return more;
    }

    /** Ends the thread. */
    public void close(String number, Closing closing) {
        rows.state(number, EnquiryState.CLOSED, closing, clock.instant());
    }

    private int next(String number) {
        return thread(number).size() + 1;
    }
}
