package org.qifu.guidance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qifu.guidance.OpinionTest.OPINION;
import static org.qifu.guidance.OpinionTest.faults;
import static org.qifu.guidance.OpinionTest.visited;

import org.junit.jupiter.api.Test;
import org.qifu.Rule;
import org.qifu.casefile.GuidanceCase;
import org.qifu.casefile.Paper;

/** The days of an opinion, its signatures, and what comes after it. */
class OpinionDaysTest {

    @Rule("R-FRM-13")
    @Test
    void tellsADayOnWhichItCanHaveBeen() {
        // given: an entry on the 19th, today the 20th; when: served tomorrow or before the entry, then: refused
        var rule = new ServiceDay();
        assertThat(faults(OPINION.with("servedOn", "2024-03-19"), rule)).isEmpty();
        assertThat(faults(OPINION.with("servedOn", "2024-03-21"), rule)).containsExactly("servedOn: 日期不能晚于今天");
        assertThat(faults(OPINION.with("servedOn", "2024-03-18"), rule)).containsExactly("servedOn: 服务时间不能早于入企登记的日期");

        // and: without an entry it is since acceptance
        var called = new GuidanceCase().submission();
        assertThat(OPINION.with("servedOn", "2024-03-18").faults(rule, called)).isEmpty();
        assertThat(OPINION.with("servedOn", "2024-03-17").faults(rule, called))
                .containsExactly("servedOn: 日期不能早于受理（登记）日期2024-03-18");
    }

    @Rule("R-SVC-12")
    @Test
    void reachesTheFirmAfterTheService() {
        // given: a service of the 19th; when: delivered before or tomorrow, then: refused
        Paper served = OPINION.with("servedOn", "2024-03-19");
        assertThat(faults(served.with("deliveredOn", "2024-03-18"), new ResultDelivered()))
                .containsExactly("deliveredOn: 送达日期不能早于服务时间");
        assertThat(faults(served.with("deliveredOn", "2024-03-21"), new ResultDelivered()))
                .containsExactly("deliveredOn: 日期不能晚于今天");
        assertThat(faults(served.with("deliveredOn", "2024-03-19"), new ResultDelivered()))
                .isEmpty();
    }

    @Rule("R-FRM-18")
    @Test
    void isSignedByTheServedPartyOrSaysWhyNot() {
        // given: nobody signed; when: delivered on the spot, then: refused; else: a reason will do
        Paper unsigned = OPINION.with("servedParty", null);
        Paper mailed = unsigned.with("delivery", "POST");
        assertThat(faults(unsigned.with("absence", "外出"), new ServedPartySigned()))
                .containsExactly("servedParty: 当场送达的，请填写签字的服务对象");
        assertThat(faults(mailed, new ServedPartySigned())).containsExactly("absence: 服务对象没有签字的，请填写原因");
        assertThat(faults(mailed.with("absence", "电话指导"), new ServedPartySigned()))
                .isEmpty();
        assertThat(faults(OPINION.with("delivery", "POST"), new ServedPartySigned()))
                .isEmpty();
    }

    @Rule("R-SVC-10")
    @Test
    void plansTheHelpThatFollows() {
        // given: help is to follow; when: without owner or day, or for a past day, then: refused
        var rule = new FollowUpPlanned();
        Paper needed =
                OPINION.with("followUp", true).with("followUpOwner", "张三").with("followUpOn", "2024-03-20");
        assertThat(faults(needed, rule)).isEmpty();
        assertThat(faults(needed.with("followUpOwner", null), rule)).containsExactly("followUpOwner: 请填写跟进帮扶的负责人");
        assertThat(faults(needed.with("followUpOn", null), rule)).containsExactly("followUpOn: 请填写跟进帮扶的日期");
        assertThat(faults(needed.with("followUpOn", "2024-03-19"), rule)).containsExactly("followUpOn: 日期不能早于今天");

        // and: where none is needed there is neither
        assertThat(faults(needed.with("followUp", false), rule))
                .containsExactly("followUpOwner: 不需要跟进帮扶的，请清空", "followUpOn: 不需要跟进帮扶的，请清空");
    }

    @Rule("R-SVC-06")
    @Test
    void explainsASecondVisit() {
        // given: a second entry in the same case; when: not explained, then: refused; the first needs nothing
        var rule = new SecondVisitExplained();
        var twice = visited().wrote("arrival", Paper.of("way", "MANUAL")).submission();
        assertThat(OPINION.faults(rule, twice)).containsExactly("again: 同一办件再次入企的，请填写原因");
        assertThat(OPINION.with("again", "首次入企时负责人外出").faults(rule, twice)).isEmpty();
        assertThat(faults(OPINION, rule)).isEmpty();
    }
}
