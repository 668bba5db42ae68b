package org.qifu.process.casework;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.qifu.archive.Papers;
import org.qifu.attachment.Attachments;
import org.qifu.casefile.CaseEvent.Kind;
import org.qifu.casefile.CaseFile;
import org.qifu.casefile.CaseKind;
import org.qifu.casefile.Documents;
import org.qifu.casefile.PersonalNumbers;
import org.qifu.casefile.StageNames;
import org.qifu.casefile.Timeline;
import org.qifu.portal.Progress;
import org.qifu.portal.Progresses;
import org.springframework.stereotype.Component;

/** Puts together what there is on a case. */
@Component
class Overviews {

    private final Timeline timeline;
    private final Documents documents;
    private final Papers papers;
    private final Attachments attachments;
    private final Progresses progresses;
    private final Names names;
    private final TimelineWords sentences;
    private final DocumentWords written;

    Overviews(
            Timeline timeline,
            Documents documents,
            Papers papers,
            Attachments attachments,
            Progresses progresses,
            Names names,
            TimelineWords sentences,
            DocumentWords written) {
        this.timeline = timeline;
        this.documents = documents;
        this.papers = papers;
        this.attachments = attachments;
        this.progresses = progresses;
        this.names = names;
        this.sentences = sentences;
        this.written = written;
    }

    /**
     * The case as this caller may read it.
     *
     * @param whole whether what the registers found is shown (C-16)
     * @param numbers whether ID numbers and telephones are shown in full (R-ARC-07)
     */
    Overview of(CaseFile file, boolean whole, Numbers numbers) {
        String number = file.number();
        var all = new CaseRecord(file, timeline.of(number), documents.of(number), true);
        CaseRecord record = whole ? all : all.withoutRegisters();
        Names.Book book = names.open();
        UnaryOperator<String> shown = numbers == Numbers.SHOWN ? UnaryOperator.identity() : PersonalNumbers::hidden;
        Optional<Progress> progress = progresses.of(number);
        List<Overview.Line> lines = sentences.of(record, book).stream()
                .map(line -> new Overview.Line(line.at(), line.kind(), shown.apply(line.text())))
                .toList();
        String owner = file.owner();
        return new Overview(
                number,
                file.kind() == CaseKind.GUIDANCE ? "预约式指导服务" : "企业问题（诉求）",
                applicant(file, numbers),
                shown.apply(file.need()),
                book.units().apply(file.station()),
                file.registeredAt(),
                file.acceptedAt(),
                file.stage(),
                StageNames.of(file.stage()),
                progress.map(Progress::unit).orElse(""),
                owner == null ? null : book.people().apply(owner),
                file.round(),
                DeadlineWords.of(file, progress),
                lines,
                written.of(record, book).stream()
                        .map(document -> document.with(shown))
                        .toList(),
                papers.of(number),
                attachments.of(number).stream()
                        .map(attachment -> AttachmentApi.Item.of(attachment, book.people()))
                        .toList(),
                lines.stream().filter(line -> line.kind() == Kind.COPIED).toList());
    }

    private static Overview.Applicant applicant(CaseFile file, Numbers numbers) {
        var asks = file.applicant();
        boolean shown = numbers == Numbers.SHOWN;
        return new Overview.Applicant(
                asks.applicant(),
                shown ? asks.creditCode() : PersonalNumbers.code(asks),
                asks.address(),
                asks.contactName(),
                shown ? asks.contactPhone() : PersonalNumbers.masked(asks.contactPhone()),
                !shown,
                numbers == Numbers.ON_REQUEST);
    }
}
