package org.qifu.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.qifu.Rule;
import org.qifu.attachment.Attachment.Kind;
import org.qifu.attachment.AttachmentRefused.Reason;
import org.qifu.casefile.CaseBase;
import org.qifu.casefile.CaseEvent;
import org.qifu.casefile.CaseKind;
import org.qifu.casefile.Timeline;
import org.springframework.core.io.ByteArrayResource;

/** What a case keeps of the files handed in with it. */
class AttachmentsTest {

    private CaseBase base;
    private Attachments attachments;
    private String number;

    private void on(DataSource database) {
        base = new CaseBase(database, Attachments.class, AttachmentRows.class);
        attachments = base.get(Attachments.class);
        number = base.open(CaseKind.GUIDANCE);
    }

    @AfterEach
    void close() {
        base.close();
    }

    @ParameterizedTest
    @MethodSource("org.qifu.Databases#both")
    @Rule({"R-FRM-18", "R-ARC-02"})
    void aSignatureIsKeptWithWhoAndWhen(DataSource database) throws Exception {
        // given a picture of several parts
        on(database);
        byte[] bytes = Files.jpeg(3 * BytesInParts.PART + 7);

        // when it is handed in as the signature of the served party
        Attachment added = add(Kind.SIGNATURE, "签字.jpg", bytes);

        // then it is there as it was, with its hash, by whom and when
        String sha256 =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        assertThat(added)
                .isEqualTo(new Attachment(
                        added.id(),
                        number,
                        1,
                        Kind.SIGNATURE,
                        "签字.jpg",
                        "image/jpeg",
                        bytes.length,
                        sha256,
                        "li",
                        Instant.parse("2024-03-18T02:00:00Z")));
        assertThat(attachments.of(number)).containsExactly(added);
        assertThat(attachments.open(added.id()).readAllBytes()).isEqualTo(bytes);

        // and the timeline tells
        CaseEvent event = last();
        assertThat(event.kind()).isEqualTo(CaseEvent.Kind.ATTACHED);
        assertThat(event.actor()).isEqualTo("li");
        assertThat(event.reason()).isEqualTo("签字：签字.jpg（SHA-256 " + sha256 + "）");
    }

    @ParameterizedTest
    @MethodSource("org.qifu.Databases#both")
    void theSameBytesTwiceAreOneAttachment(DataSource database) {
        // given one attachment
        on(database);
        Attachment first = add(Kind.PHOTO, "a.jpg", Files.jpeg(900));
        CaseEvent before = last();

        // when the same bytes come from two clicks at once, and under another name
        List<Attachment> again = IntStream.range(0, 4)
                .parallel()
                .mapToObj(i -> add(Kind.OTHER, "b" + i + ".jpg", Files.jpeg(900)))
                .toList();

        // then it is that one, and the timeline is as it was
        assertThat(again).containsOnly(first);
        assertThat(attachments.of(number)).containsExactly(first);
        assertThat(last()).isEqualTo(before);

        // but another case has its own
        String other = base.open(CaseKind.GUIDANCE);
        assertThat(attachments.of(other)).isEmpty();
        assertThat(attachments.find(other, first.id())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("org.qifu.Databases#both")
    @Rule("R-ARC-06")
    void anArchivedCaseTakesNone(DataSource database) {
        // given an archived case with one attachment
        on(database);
        Attachment before = add(Kind.PHOTO, "a.jpg", Files.jpeg(900));
        base.archive(number);

        // then it takes no other
        assertThat(refusal(Kind.PHOTO, Files.png())).isEqualTo(Reason.CASE_CLOSED);
        assertThat(attachments.of(number)).containsExactly(before);

        // until a new round opens, whose attachments are marked as its own
        base.reopen(number);
        assertThat(add(Kind.PHOTO, "b.png", Files.png()).round()).isEqualTo(2);
    }

    @ParameterizedTest
    @MethodSource("org.qifu.Databases#both")
    void aCaseTakesFiftyEvenAtOnce(DataSource database) {
        // given a case with 49
        on(database);
        IntStream.range(0, Attachments.MAX_FILES - 1).forEach(i -> add(Kind.PHOTO, "a.jpg", Files.jpeg(900 + i)));

        // when four more come at once
        long refused = IntStream.range(0, 4)
                .parallel()
                .filter(i -> catchThrowableOfType(
                                AttachmentRefused.class, () -> add(Kind.PHOTO, "a.jpg", Files.jpeg(2000 + i)))
                        != null)
                .count();

        // then one is taken
        assertThat(refused).isEqualTo(3);
        assertThat(attachments.of(number)).hasSize(Attachments.MAX_FILES);
    }

    @ParameterizedTest
    @MethodSource("org.qifu.Databases#both")
    void aFileIsNeitherEmptyNorTooLargeNorOfAnotherType(DataSource database) {
        // given
        on(database);
        CaseEvent before = last();

        // then twenty megabytes are taken and one byte more is not
        assertThat(add(Kind.SCAN, "大.jpg", Files.jpeg((int) Attachments.MAX_BYTES))
                        .size())
                .isEqualTo(Attachments.MAX_BYTES);
        assertThat(refusal(Kind.SCAN, Files.jpeg((int) Attachments.MAX_BYTES + 1)))
                .isEqualTo(Reason.TOO_LARGE);
        assertThat(refusal(Kind.SCAN, new byte[0])).isEqualTo(Reason.EMPTY);
        assertThat(refusal(Kind.SCAN, Files.text("MZ"))).isEqualTo(Reason.TYPE_NOT_ALLOWED);
        assertThat(attachments.of(number)).hasSize(1);
        assertThat(last().id()).isEqualTo(before.id() + 1);
    }

    @ParameterizedTest
    @MethodSource("org.qifu.Databases#both")
    void noCaseNoAttachment(DataSource database) {
        on(database);
        assertThatThrownBy(() ->
                        attachments.add("ZD-1999-00001", Kind.PHOTO, "a.jpg", new ByteArrayResource(Files.png()), "li"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private Attachment add(Kind kind, String name, byte[] bytes) {
        try {
            return attachments.add(number, kind, name, new ByteArrayResource(Arrays.copyOf(bytes, bytes.length)), "li");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Reason refusal(Kind kind, byte[] bytes) {
        return catchThrowableOfType(AttachmentRefused.class, () -> add(kind, "a.jpg", bytes))
                .reason();
    }

    private CaseEvent last() {
        List<CaseEvent> events = base.get(Timeline.class).of(number);
        return events.get(events.size() - 1);
    }
}
