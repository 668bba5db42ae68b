package org.qifu.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.qifu.Rule;
import org.qifu.deadline.Deadlines;
import org.qifu.publication.Consultation.State;
import org.springframework.jdbc.core.simple.JdbcClient;

class ConsultationsTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 3, 2);
    private static final LocalDate LAST = LocalDate.of(2026, 3, 31);

    private static Consultation market(String reply, boolean published) {
        return new Consultation("market", "夜间经济办法", "商务部门", "草案", FIRST, LAST, reply, published);
    }

    private static Clock at(String local) {
        Instant instant = LocalDateTime.parse(local).atZone(Deadlines.ZONE).toInstant();
        return Clock.fixed(instant, ZoneOffset.UTC);
    }

    private static Opinions opinionsAt(DataSource dataSource, String local) {
        var jdbc = JdbcClient.create(dataSource);
        return new Opinions(jdbc, new Consultations(jdbc, at(local)), at(local));
    }

    @Rule("R-PLT-09")
    @ParameterizedTest
    @MethodSource("org.qifu.Databases#both")
    void takeOpinionsDuringThePeriodOnly(DataSource dataSource) {
        // given a draft that is open in March
        new Consultations(JdbcClient.create(dataSource), at("2026-03-01T09:00")).save(market(null, true), 0, "chen");

        // when opinions come on the eve, on the first and the last day to midnight, and the day after
        assertThatThrownBy(() -> opinionsAt(dataSource, "2026-03-01T23:59").give("market", null, "早了", "a"))
                .isInstanceOf(NotAsked.class);
        opinionsAt(dataSource, "2026-03-02T00:00").give("market", "青山菌业", "停车难", "b");
        opinionsAt(dataSource, "2026-03-31T23:59").give("market", null, "噪声", "c");
        assertThatThrownBy(() -> opinionsAt(dataSource, "2026-04-01T00:00").give("market", null, "晚了", "d"))
                .isInstanceOf(NotAsked.class);
        assertThatThrownBy(() -> opinionsAt(dataSource, "2026-03-10T09:00").give("nothing", null, "没有", "e"))
                .isInstanceOf(NotAsked.class);

        // then those of the period are kept, with their authors where named
        var opinions = opinionsAt(dataSource, "2026-04-01T09:00");
        assertThat(opinions.of("market")).extracting(Opinion::text).containsExactly("停车难", "噪声");
        assertThat(opinions.of("market")).extracting(Opinion::author).containsExactly("青山菌业", null);
        assertThat(opinions.count("market")).isEqualTo(2);
    }

    @Rule("R-PLT-09")
    @ParameterizedTest
    @MethodSource("org.qifu.Databases#both")
    void takeADoubleSubmissionOnceAndACorrectedOneToo(DataSource dataSource) {
        // given an open draft; when the same text comes twice from one page, then corrected, then from another page
        new Consultations(JdbcClient.create(dataSource), at("2026-03-01T09:00")).save(market(null, true), 0, "chen");
        var opinions = opinionsAt(dataSource, "2026-03-10T09:00");
        opinions.give("market", null, "停车难", "page");
        opinions.give("market", null, "停车难", "page");
        opinions.give("market", null, "停车很难", "page");
        opinions.give("market", null, "停车难", "other");

        // then nothing is double and nothing lost
        assertThat(opinions.of("market")).extracting(Opinion::text).containsExactly("停车难", "停车很难", "停车难");
    }

    @Rule("R-PLT-09")
    @ParameterizedTest
    @MethodSource("org.qifu.Databases#both")
    void showWhereTheyStandAndKeepEveryVersion(DataSource dataSource) {
        // given a draft that is kept back, then published, then answered
        var consultations = new Consultations(JdbcClient.create(dataSource), at("2026-03-01T09:00"));
        consultations.save(market(null, false), 0, "chen");
        assertThat(consultations.published()).isEmpty();
        assertThat(consultations.find("market")).isEmpty();
        consultations.save(market(null, true), 1, "lin");
        consultations.save(market("已采纳", true), 2, "wu");

        // then the newest is shown, in the state of the day, and who wrote what is kept
        assertThat(consultations.published()).containsExactly(market("已采纳", true));
        assertThat(consultations.history("market"))
                .extracting(Version::changedBy)
                .containsExactly("wu", "lin", "chen");
        assertThat(market(null, true).state(FIRST.minusDays(1))).isEqualTo(State.AHEAD);
        assertThat(market("已采纳", true).state(LAST)).isEqualTo(State.OPEN);
        assertThat(market(null, true).state(LAST.plusDays(1))).isEqualTo(State.CLOSED);
        assertThat(market("已采纳", true).state(LAST.plusDays(1))).isEqualTo(State.ANSWERED);

        // and an editor who saw an older version overwrites nothing
        assertThatThrownBy(() -> consultations.save(market(null, false), 2, "chen"))
                .isInstanceOf(OutdatedText.class)
                .hasMessageContaining("第3版");
    }
}
