package org.qifu.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.qifu.Rule;
import org.qifu.casefile.CaseKind;
import org.qifu.casefile.RequestRefused;
import org.qifu.portal.KeyReused;
import org.qifu.portal.QueryCodes;
import org.qifu.portal.Receipt;
import org.qifu.portal.Requests;
import org.qifu.portal.SubmissionKey;
import org.springframework.beans.factory.annotation.Autowired;

/** A request that comes twice, at once or later, with the real flow behind it. */
class RequestsTest extends GuidanceTest {

    @Autowired
    private Requests requests;

    @Autowired
    private QueryCodes codes;

    @Test
    @Rule({"R-INT-02", "R-INT-05", "R-INT-18"})
    void aRepeatedRequestIsTheSameCaseWithAFreshCode() {
        // given a booking; when its answer was lost and it comes again
        SubmissionKey key = key();
        Receipt first = requests.open(CaseKind.GUIDANCE, booking(), key);
        Receipt second = requests.open(CaseKind.GUIDANCE, booking(), key);

        // then it is the same case, and both codes open it
        assertThat(first.repeated()).isFalse();
        assertThat(second.repeated()).isTrue();
        assertThat(second.caseNumber()).isEqualTo(first.caseNumber()).startsWith("ZD-");
        assertThat(List.of(first.queryCode(), second.queryCode()))
                .doesNotHaveDuplicates()
                .allMatch(code -> codes.opens(first.caseNumber(), code));
        assertThat(standsAt(first.caseNumber())).containsExactly("review");
    }

    @Test
    @Rule("R-INT-02")
    void aKeyIsForOneContentOfOneOwner() {
        // given a key in use; when it comes with another content, or for the other kind of case; then it is refused
        SubmissionKey key = key();
        Receipt first = requests.open(CaseKind.GUIDANCE, booking(), key);
        assertThatThrownBy(() -> requests.open(CaseKind.GUIDANCE, booking().replace("消防", "排污"), key))
                .isInstanceOf(KeyReused.class);
        assertThatThrownBy(() -> requests.open(CaseKind.APPEAL, booking(), key)).isInstanceOf(KeyReused.class);

        // and the same key of somebody else is another key
        Receipt other = requests.open(CaseKind.GUIDANCE, booking(), new SubmissionKey("client-2", key.key()));
        assertThat(other.repeated()).isFalse();
        assertThat(other.caseNumber()).isNotEqualTo(first.caseNumber());
    }

    @Test
    @Rule("R-INT-02")
    void aRefusalLeavesTheKeyFree() {
        // given a request with a telephone of letters; when it is refused; then nothing is left of it
        SubmissionKey key = key();
        int before = files.ofStation("anwen").size();
        assertThatThrownBy(() -> requests.open(CaseKind.GUIDANCE, booking().replace("13805790001", "abc"), key))
                .isInstanceOf(RequestRefused.class);
        assertThat(files.ofStation("anwen")).hasSize(before);

        // and the corrected one may come under the same key
        assertThat(requests.open(CaseKind.GUIDANCE, booking(), key).repeated()).isFalse();
        assertThat(files.ofStation("anwen")).hasSize(before + 1);
    }

    @RepeatedTest(3)
    @Rule("R-INT-02")
    void ofManyAtOnceOneOpensTheCase() throws Exception {
        // given one key; when eight send it in the same moment
        SubmissionKey key = key();
        int before = files.ofStation("anwen").size();
        List<Receipt> receipts = GuidanceRaces.atOnce(IntStream.range(0, 8)
                .<Callable<Receipt>>mapToObj(i -> () -> requests.open(CaseKind.GUIDANCE, booking(), key))
                .toList());

        // then there is one case, opened once, and everybody has a code that opens it
        assertThat(files.ofStation("anwen")).hasSize(before + 1);
        assertThat(receipts)
                .extracting(Receipt::caseNumber)
                .containsOnly(receipts.get(0).caseNumber());
        assertThat(receipts.stream().filter(receipt -> !receipt.repeated())).hasSize(1);
        assertThat(receipts).allMatch(receipt -> codes.opens(receipt.caseNumber(), receipt.queryCode()));
    }

    @RepeatedTest(3)
    @Rule("R-INT-02")
    void theCorrectedRequestIsNotShutOutByTheRefusedOneBesideIt() throws Exception {
        // given a bad and a good request under one key; when both come in the same moment
        SubmissionKey key = key();
        List<Object> ends = GuidanceRaces.atOnce(List.of(
                () -> end(booking().replace("13805790001", "abc"), key), () -> end(booking(), key)));

        // then the bad one is refused one way or the other, and the good one is a case
        assertThat(ends.get(0)).isInstanceOfAny(RequestRefused.class, KeyReused.class);
        assertThat(ends.get(1)).isInstanceOf(Receipt.class);
    }

    @Test
    @Rule({"R-INT-23", "R-TIM-05"})
    void aRequestInTheNightOfAHolidayIsKeptAndItsLimitBeginsWithItsAcceptance() {
        // given two o'clock on 清明; when a firm asks
        at("2024-04-04T02:00");
        Receipt receipt =
                requests.open(CaseKind.APPEAL, spin(Forms.application("anwen")).toString(), key());
        assertThat(file(receipt.caseNumber()).registeredAt()).isEqualTo(instant("2024-04-04T02:00"));
        assertThat(file(receipt.caseNumber()).dueAt()).isNull();

        // when it is accepted on the first working day; then its three days are counted from there
        at("2024-04-07T09:00");
        complete(receipt.caseNumber(), "accept", "anwen-reception", Forms.accepted("COMPLEX", "POINT"));
        assertThat(file(receipt.caseNumber()).dueAt()).isEqualTo(endOf("2024-04-10"));
    }

    private Object end(String application, SubmissionKey key) {
        try {
            return requests.open(CaseKind.GUIDANCE, application, key);
        } catch (RequestRefused | KeyReused e) {
            return e;
        }
    }

    private String booking() {
        return spin(GuidanceForms.booking()).toString();
    }

    private static SubmissionKey key() {
        return new SubmissionKey("portal", UUID.randomUUID().toString());
    }
}
