package org.qifu.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.qifu.Rule;
import org.qifu.organisation.Absence.Kind;
import org.qifu.organisation.Absence.Scope;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Rules of 代理: who stands in for whom, on which day, for which work. */
@Rule("R-ORG-07")
class AbsencesTest {

    private static final Work AGENCY = new Work(Set.of("appeal"), Set.of("anwen-agency"));
    private static final Work VISIT = new Work(Set.of("guidance"), Set.of("dept-amr"));
    private static final Scope APPEALS = new Scope(Kind.FLOW, "appeal");
    private static final Scope GUIDANCES = new Scope(Kind.FLOW, "guidance");
    private static final Scope OF_AGENCY = new Scope(Kind.GROUP, "anwen-agency");

    private static Absences on(DataSource database) {
        var clock = Clock.fixed(Instant.parse("2024-03-18T02:00:00Z"), ZoneId.of("Asia/Shanghai"));
        return new Absences(JdbcClient.create(database), clock);
    }

    @ParameterizedTest
    @MethodSource("org.qifu.Databases#both")
    void aRuleHoldsOnItsDaysForItsWork(DataSource database) {
        // given a rule of three days for appeals
        var absences = on(database);
        Absence rule = absences.enter(rule("li", "chen", 20, 22, APPEALS));

        // then it counts on its first and its last day, and for appeals only
        var proxies = new Proxies(absences);
        assertThat(proxies.standInFor("li", AGENCY, day(19))).isEmpty();
        assertThat(proxies.standInFor("li", AGENCY, day(20))).contains(new StandIn(rule.id(), "chen"));
        assertThat(proxies.standInFor("li", AGENCY, day(22))).contains(new StandIn(rule.id(), "chen"));
        assertThat(proxies.standInFor("li", AGENCY, day(23))).isEmpty();
        assertThat(proxies.standInFor("li", VISIT, day(21))).isEmpty();
        assertThat(proxies.standInFor("chen", AGENCY, day(21))).isEmpty();

        // when it is ended; then it counts no longer, and stays in the list
        absences.end(rule.id(), "li");
        assertThat(proxies.standInFor("li", AGENCY, day(21))).isEmpty();
        assertThat(absences.since(day(22)))
                .singleElement()
                .satisfies(ended -> assertThat(ended.endedAt()).isEqualTo("2024-03-18T02:00:00Z"));
    }

    @ParameterizedTest
    @MethodSource("org.qifu.Databases#both")
    void theNarrowerRuleCountsAndAChainIsFollowedToItsEnd(DataSource database) {
        // given rules for everything, for appeals and for one group, and a proxy who is away too
        var absences = on(database);
        Absence all = absences.enter(rule("li", "zhou", 20, 22, Scope.ALL));
        absences.enter(rule("li", "wang", 20, 22, APPEALS));
        Absence group = absences.enter(rule("li", "chen", 20, 22, OF_AGENCY));
        absences.enter(rule("chen", "lin", 21, 25, Scope.ALL));

        // then the group's rule wins, and its proxy's own proxy does the work while both are away
        var proxies = new Proxies(absences);
        assertThat(proxies.standInFor("li", AGENCY, day(20))).contains(new StandIn(group.id(), "chen"));
        assertThat(proxies.standInFor("li", AGENCY, day(21))).contains(new StandIn(group.id(), "lin"));
        assertThat(proxies.standInFor("li", VISIT, day(21))).contains(new StandIn(all.id(), "zhou"));
    }

    @ParameterizedTest
    @MethodSource("org.qifu.Databases#both")
    void aSecondRuleOfTheSameScopeAndDaysIsRefused(DataSource database) {
        // given a rule
        var absences = on(database);
        Absence first = absences.enter(rule("li", "chen", 20, 22, APPEALS));

        // then another of its last day is refused; that of the day after, of another flow, or after its end is not
        assertThatThrownBy(() -> absences.enter(rule("li", "wang", 22, 24, APPEALS)))
                .isInstanceOf(AbsenceRefused.class)
                .hasMessageContaining("时间重叠");
        absences.enter(rule("li", "wang", 23, 24, APPEALS));
        absences.enter(rule("li", "wang", 20, 22, GUIDANCES));
        absences.end(first.id(), "li");
        absences.enter(rule("li", "wang", 20, 22, APPEALS));
        assertThat(absences.since(day(1))).hasSize(4);
    }

    @ParameterizedTest
    @MethodSource("org.qifu.Databases#both")
    void noLoopIsLetIn(DataSource database) {
        // given li → chen → lin, both away on the 22nd
        var absences = on(database);
        absences.enter(rule("li", "chen", 20, 22, APPEALS));
        absences.enter(rule("chen", "lin", 22, 24, Scope.ALL));

        // then what would lead back to li on that day is refused, directly and through the chain
        assertThatThrownBy(() -> absences.enter(rule("chen", "li", 20, 20, APPEALS)))
                .hasMessageContaining("代理不能循环");
        assertThatThrownBy(() -> absences.enter(rule("lin", "li", 21, 23, Scope.ALL)))
                .hasMessageContaining("代理不能循环");

        // and what does not meet in days or in work is let in
        absences.enter(rule("lin", "li", 23, 24, Scope.ALL));
        absences.enter(rule("chen", "li", 20, 21, GUIDANCES));
        var proxies = new Proxies(absences);
        assertThat(proxies.standInFor("li", AGENCY, day(22)).map(StandIn::proxy))
                .contains("lin");
        assertThat(proxies.standInFor("lin", AGENCY, day(23)).map(StandIn::proxy))
                .contains("li");
    }

    private static NewAbsence rule(String person, String proxy, int first, int last, Scope scope) {
        return new NewAbsence(person, proxy, day(first), day(last), scope, "公休", person);
    }

    private static LocalDate day(int day) {
        return LocalDate.of(2024, 3, day);
    }
}
