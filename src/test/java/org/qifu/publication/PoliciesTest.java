package org.qifu.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.qifu.Rule;
import org.springframework.jdbc.core.simple.JdbcClient;

class PoliciesTest {

    private static final Instant NOW = Instant.parse("2026-03-18T02:00:00Z");
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
    private static final LocalDate DAY = LocalDate.of(2026, 3, 18);

    private static Policy policy(String id, String title, boolean automatic, LocalDate lastDay, boolean published) {
        return new Policy(id, title, "金融部门", "首次贷款的小微企业给予贴息", "正文", automatic, lastDay, published);
    }

    @Rule("R-PLT-04")
    @ParameterizedTest
    @MethodSource("org.qifu.Databases#both")
    void areSearchedByTheirWords(DataSource dataSource) {
        // given two published policies and one that is not
        var policies = new Policies(JdbcClient.create(dataSource), CLOCK);
        var loan = policy("loan", "首贷贴息 ABC", false, DAY, true);
        policies.save(loan, 0, "chen");
        policies.save(policy("refund", "稳岗返还", true, null, true), 0, "chen");
        policies.save(policy("draft", "首贷草稿", false, null, false), 0, "chen");
        policies.save(policy("past", "已过期", false, DAY.minusYears(9), true), 0, "chen");

        // then each word has to be found, in any case of letters, and drafts are not shown
        assertThat(policies.published("贴息 首贷　abc")).containsExactly(loan);
        assertThat(policies.published("首贷 稳岗")).isEmpty();
        assertThat(policies.published(" ")).extracting(Policy::id).containsExactly("loan", "refund", "past");
        assertThat(policies.find("draft")).isEmpty();
        assertThat(policies.find("loan")).contains(loan);

        // and what is taken off is gone from the portal, not from the history
        policies.save(policy("loan", "首贷贴息", false, null, false), 1, "lin");
        assertThat(policies.find("loan")).isEmpty();
        assertThat(policies.history("loan"))
                .containsExactly(
                        new Version<>(2, "lin", NOW, policy("loan", "首贷贴息", false, null, false)),
                        new Version<>(1, "chen", NOW, loan));
    }

    @Rule("R-PLT-04")
    @Test
    void areAppliedForToTheLastDayOrNotAtAllWhereNothingIsToBeFilledIn() {
        assertThat(policy("a", "a", false, DAY, true).applicable(DAY)).isTrue();
        assertThat(policy("a", "a", false, DAY, true).applicable(DAY.plusDays(1)))
                .isFalse();
        assertThat(policy("a", "a", false, null, true).applicable(DAY)).isTrue();
        assertThat(policy("a", "a", true, null, true).applicable(DAY)).isFalse();
    }
}
