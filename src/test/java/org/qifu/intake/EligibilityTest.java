package org.qifu.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qifu.enterprise.Register.AREA;
import static org.qifu.enterprise.Register.DANGER;
import static org.qifu.enterprise.Register.DISHONESTY;
import static org.qifu.enterprise.Register.ENFORCEMENT;
import static org.qifu.enterprise.Register.INSPECTION;
import static org.qifu.enterprise.Registry.FIRM;
import static org.qifu.enterprise.Registry.OTHER_FIRM;
import static org.qifu.enterprise.Registry.PERSON;

import java.time.LocalDateTime;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.qifu.Rule;
import org.qifu.intake.Eligibility.Hit;

/** The grounds of refusal that registers can speak to, one by one; inspections have a test of their own. */
class EligibilityTest {

    private static final String TODAY = "2026-05-07";

    @Rule({"R-ELI-04", "R-ELI-14"})
    @ParameterizedTest
    @CsvSource({"2026-05-07, '', true", "2026-05-01, 2026-05-07, false", "2026-05-01, 2026-05-06, false"})
    void aSuspicionCountsUntilItIsTakenBack(String from, String until, boolean hit) {
        // given a body that wants a case filed since a day, until a day
        var gate = Gate.local().with(ENFORCEMENT, flag("SUSPECTED", from, until));

        // when the firm books on 7 May; then it counts from its first day on and not on its last
        assertThat(gate.hits(gate.firm()))
                .isEqualTo(hit ? List.of(new Hit(Ground.G1, "县消防救援大队自" + from + "起认为涉嫌违法需立案", false)) : List.of());
    }

    @Rule("R-ELI-05")
    @ParameterizedTest
    @CsvSource({
        "2026-05-07, '', true",
        "2026-05-01, 2026-05-08, true",
        "2026-05-01, 2026-05-07, false",
        "2026-05-01, 2026-05-06, false"
    })
    void aListingCountsWhileItIsInForce(String from, String until, boolean hit) {
        // given a firm listed since a day and taken off on a day
        var gate =
                Gate.local().with(DISHONESTY, "creditCode", FIRM, "name", "青山菌业", "openedOn", from, "closedOn", until);

        // when it books on 7 May; then the entry counts only while it is in force, and for this firm only
        assertThat(gate.grounds(gate.firm())).isEqualTo(hit ? "G2" : "");
        assertThat(gate.grounds(gate.firm().with("creditCode", OTHER_FIRM))).isEmpty();
    }

    @Rule("R-ELI-05")
    @Test
    void aListingThatBeginsTomorrowDoesNotCountYet() {
        // given a firm listed on 7 May; when the gate asks for 6 May, a minute before; then nothing, and then it does
        var gate = Gate.local().with(DISHONESTY, "creditCode", FIRM, "name", "青山菌业", "openedOn", TODAY);
        assertThat(gate.at("2026-05-06T23:59").grounds(gate.firm())).isEmpty();
        assertThat(gate.at("2026-05-07T00:00").grounds(gate.firm())).isEqualTo("G2");
    }

    @Rule({"R-ELI-07", "R-ELI-14"})
    @ParameterizedTest
    @CsvSource({
        "INVESTIGATION, 立案调查, 2026-05-07, '', true",
        "CLUE, 线索核查, 2026-05-07, '', true",
        "INVESTIGATION, 立案调查, 2026-05-01, 2026-05-07, false",
        "CLUE, 线索核查, 2020-05-01, 2021-05-06, false"
    })
    void anOpenMatterCountsAClosedOneNever(String kind, String words, String from, String until, boolean hit) {
        // given an investigation or a clue check, for a firm that was penalised and asks for help to rectify
        var gate = Gate.local().with(ENFORCEMENT, flag(kind, from, until));
        var penalised =
                gate.firm().with("serviceTypes", new String[] {"RECTIFICATION"}).with("basis", "PENALISED");

        // then only the open one counts, with its body and its date
        assertThat(gate.hits(penalised))
                .isEqualTo(hit ? List.of(new Hit(Ground.G4, "县消防救援大队自" + from + "起" + words, false)) : List.of());
    }

    @Rule("R-ELI-08")
    @ParameterizedTest
    @CsvSource({
        "INDUSTRY, 烟花爆竹, applicant, 磐安烟花爆竹有限公司",
        "FIRM, 91350100M000100Y43, creditCode, 91350100M000100Y43",
        "MATTER, RISK_CHECK, serviceTypes, RISK_CHECK",
        "MATTER, 危险化学品, need, 危险化学品仓库怎么改造",
        "MATTER, 危险化学品, remarks, 涉及危险化学品"
    })
    void onlyWhatTheListNamesIsTooDangerous(String category, String subject, String field, String value) {
        // given a firm of this name, with this matter, and the empty list of the delivery
        var gate = Gate.local();
        Object filled = field.equals("serviceTypes") ? new String[] {value} : value;
        var paper = gate.firm().with("creditCode", OTHER_FIRM).with(field, filled);
        assertThat(gate.hits(paper)).isEmpty();

        // when the list names it; then it counts for this firm or matter, and not for another
        gate.with(DANGER, "category", category, "subject", subject, "basis", "磐安监〔2026〕1号", "openedOn", TODAY);
        assertThat(gate.grounds(paper)).isEqualTo("G5");
        assertThat(gate.hits(paper))
                .allMatch(hit ->
                        hit.evidence().contains(subject) && hit.evidence().endsWith("依据：磐安监〔2026〕1号"));
        assertThat(gate.hits(gate.firm().with("creditCode", OTHER_FIRM))).isEmpty();

        // and only on the days it is in force
        assertThat(gate.at("2026-05-06T23:59").hits(paper)).isEmpty();
        gate.registry().registers.close(DANGER, 1, "2026-05-08", "clerk", null);
        assertThat(gate.at("2026-05-07T23:59").grounds(paper)).isEqualTo("G5");
        assertThat(gate.at("2026-05-08T00:00").hits(paper)).isEmpty();
    }

    @Rule("R-ELI-01")
    @ParameterizedTest
    @CsvSource({
        "磐安县安文街道双溪路1号, , ''",
        "杭州市西湖区文三路1号, 安文街道双溪路1号, ''",
        "婺城区金磐开发区金磐路928号, , ''",
        "磐安县安文街道双溪路1号, 杭州市西湖区文三路1号, ''",
        "杭州市西湖区文三路1号, , NOT_LOCAL",
        "杭州市西湖区文三路1号, 婺城区八一北街1号, NOT_LOCAL"
    })
    void oneOfTheTwoAddressesLiesInTheCounty(String address, String premises, String ground) {
        // given a firm registered here and working there; when it books; then one place in the county is enough
        var gate = Gate.local();
        assertThat(gate.grounds(gate.firm().with("address", address).with("premises", premises)))
                .isEqualTo(ground);
    }

    @Rule("R-ELI-01")
    @Test
    void theAreasAreKeptByPeople() {
        // given a firm in a zone that is not on the list
        var gate = Gate.local();
        var paper = gate.firm().with("address", "义乌市飞地产业园1号");
        assertThat(gate.hits(paper)).singleElement().satisfies(hit -> {
            assertThat(hit.ground()).isEqualTo(Ground.NOT_LOCAL);
            assertThat(hit.evidence()).contains("义乌市飞地产业园1号");
        });

        // when the zone is entered, and taken out again; then it counts from and until these days
        gate.with(AREA, "subject", "飞地产业园", "openedOn", TODAY);
        assertThat(gate.hits(paper)).isEmpty();
        gate.registry().registers.close(AREA, 4, "2026-05-08", "clerk", null);
        assertThat(gate.at("2026-05-07T23:59").hits(paper)).isEmpty();
        assertThat(gate.at("2026-05-08T00:00").grounds(paper)).isEqualTo("NOT_LOCAL");
    }

    @Rule("R-ELI-03")
    @ParameterizedTest
    @MethodSource("org.qifu.Databases#both")
    void allGroundsAreNamedAtOnce(DataSource database) {
        // given nothing against the firm; then it is eligible
        var gate = Gate.on(database);
        assertThat(gate.check(gate.firm(), true))
                .isEqualTo(new Eligibility(List.of(), true, LocalDateTime.parse("2026-05-07T10:00")));

        // when five registers speak against it, one of them twice; then every hit is listed, by ground
        gate.with(DANGER, "category", "MATTER", "subject", "扩建", "openedOn", TODAY)
                .with(ENFORCEMENT, flag("CLUE", TODAY, ""))
                .with(ENFORCEMENT, flag("INVESTIGATION", TODAY, ""))
                .with(ENFORCEMENT, flag("SUSPECTED", TODAY, ""))
                .with(DISHONESTY, "creditCode", FIRM, "name", "青山菌业", "openedOn", TODAY)
                .with(
                        INSPECTION,
                        "creditCode",
                        FIRM,
                        "name",
                        "青山菌业",
                        "body",
                        "县局",
                        "task",
                        "JC-1",
                        "matters",
                        "扩建",
                        "startedAt",
                        "2026-05-07 09:00");
        var away = gate.firm().with("address", "杭州市西湖区文三路1号");
        assertThat(gate.grounds(away)).isEqualTo("G1 G2 G3 G4 G4 G5 NOT_LOCAL");
        assertThat(gate.check(away, true).eligible()).isFalse();
        // and what people decide on is never found by the machine
        assertThat(gate.grounds(away)).doesNotContain("G6", "OUT_OF_SCOPE", "FALSE_STATEMENT");
    }

    @Rule({"R-ELI-03", "R-ELI-07"})
    @Test
    void aPersonIsLookedUpByTheIdNumber() {
        // given a person under investigation; when booking; then the ID number leads to it
        var gate = Gate.local();
        String[] flag = flag("INVESTIGATION", TODAY, "");
        flag[1] = PERSON;
        gate.with(ENFORCEMENT, flag);
        var person = gate.firm().with("applicantKind", "PERSON").with("creditCode", PERSON.toLowerCase());
        assertThat(gate.grounds(person)).isEqualTo("G4");
        assertThat(gate.grounds(gate.firm())).isEmpty();
    }

    private static String[] flag(String kind, String from, String until) {
        return new String[] {
            "creditCode", FIRM, "name", "青山菌业", "flag", kind, "body", "县消防救援大队", "openedOn", from, "closedOn", until
        };
    }
}
