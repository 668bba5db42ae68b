package org.qifu.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.qifu.Rule;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Finding a case by what a clerk remembers of it. */
class CaseSearchTest {

    private static final Instant NOW = Instant.parse("2024-03-22T01:00:00Z");

    private JdbcClient jdbc;
    private CaseSearch search;

    @ParameterizedTest
    @MethodSource("org.qifu.Databases#both")
    void isFoundByNumberDigitsNameCodeAndWords(DataSource database) {
        cases(database);

        // by the number, however it is typed, and that of a paper
        assertThat(found("SQ-2024-00012")).containsExactly("SQ-2024-00012");
        assertThat(found(" sq202400012 ")).containsExactly("SQ-2024-00012");
        assertThat(found("ZD-2024-00003Y")).containsExactly("ZD-2024-00003");
        // by its last digits, and four of a telephone
        assertThat(found("012")).containsExactly("SQ-2024-00012");
        assertThat(found("7788")).containsExactly("ZD-2024-00003");
        assertThat(found("13805797788")).containsExactly("ZD-2024-00003");
        // by name, part of it, code, and several words in any order
        assertThat(found("青山菌业")).containsExactly("SQ-2024-00012");
        assertThat(found("91330727MA2E00711U")).containsExactly("ZD-2024-00003");
        assertThat(found("许可 规划")).containsExactly("SQ-2024-00012");
        assertThat(found("许可 青山 消防")).isEmpty();
        // and nothing by nothing
        assertThat(found("  ")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("org.qifu.Databases#both")
    void theVeryNameComesFirstThenOpenOnesThenNewOnes(DataSource database) {
        cases(database);
        insert("SQ-2024-00101", "磐安茶厂", "用电增容", "2024-03-01", true);
        insert("SQ-2024-00102", "磐安茶厂有限公司", "用电增容", "2024-03-02", false);
        insert("SQ-2024-00103", "磐安茶厂有限公司", "用电增容", "2024-03-03", false);
        insert("SQ-2024-00104", "大盘磐安茶厂", "用电增容", "2024-03-04", false);

        assertThat(found("磐安茶厂")).containsExactly("SQ-2024-00101", "SQ-2024-00103", "SQ-2024-00102", "SQ-2024-00104");
        assertThat(search.find(new SearchTerms("用电"), Visibility.EVERYTHING, 3)).hasSize(3);
    }

    @ParameterizedTest
    @MethodSource("org.qifu.Databases#both")
    void aTypedWildcardIsALetterLikeAnyOther(DataSource database) {
        cases(database);
        insert("SQ-2024-00105", "磐安百分百茶厂", "税率按100%征收是否有误", "2024-03-01", false);

        assertThat(found("%")).containsExactly("SQ-2024-00105");
        assertThat(found("_")).isEmpty();
        assertThat(found("!")).isEmpty();
        assertThat(found("' or 1=1 --")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("org.qifu.Databases#both")
    @Rule("R-ARC-07")
    void nobodyFindsWhatHeMayNotSee(DataSource database) {
        cases(database);

        assertThat(found("SQ-2024-00012", Visibility.of(List.of("anwen-office"))))
                .hasSize(1);
        assertThat(found("SQ-2024-00012", Visibility.of(List.of("yushan-office"))))
                .isEmpty();
        assertThat(found("磐安", Visibility.of(List.of("coordination")))).containsExactly("ZD-2024-00003");
        // and a person is not found by part of the ID number
        insert("SQ-2024-00106", "陈某", "补贴申领", "2024-03-01", false);
        jdbc.sql("update case_file set applicant_kind = 'PERSON', credit_code = '11010519491231002X' where number ="
                        + " 'SQ-2024-00106'")
                .update();
        assertThat(found("19491231002X")).isEmpty();
        assertThat(new SearchTerms("7788").personal()).isTrue();
        assertThat(new SearchTerms("11010519491231002X").personal()).isTrue();
        assertThat(new SearchTerms("青山").personal()).isFalse();
    }

    private void cases(DataSource database) {
        jdbc = JdbcClient.create(database);
        search = new CaseSearch(jdbc, Clock.fixed(NOW, ZoneOffset.UTC));
        insert("SQ-2024-00012", "磐安青山菌业有限公司", "厂区扩建的规划许可", "2024-03-18", false);
        insert("ZD-2024-00003", "磐安县玉山粮油店", "消防通道如何设置", "2024-03-19", false);
        jdbc.sql("update case_file set credit_code = '91330727MA2E00711U', contact_phone = '13805797788' where number ="
                        + " 'ZD-2024-00003'")
                .update();
    }

    private List<String> found(String typed) {
        return found(typed, Visibility.EVERYTHING);
    }

    private List<String> found(String typed, Visibility seen) {
        return search.find(new SearchTerms(typed), seen, 50).stream()
                .map(FoundCase::number)
                .toList();
    }

    private void insert(String number, String applicant, String need, String day, boolean archived) {
        OffsetDateTime at = OffsetDateTime.parse(day + "T02:00:00Z");
        jdbc.sql("insert into case_file (number, version, kind, applicant, applicant_kind, credit_code, address,"
                        + " contact_name, contact_phone, station, channel, need, urgent, registered_at, stage, stage_since,"
                        + " round, difficult, provincial, breaches, archived_at) values (?, 0, ?, ?, 'ENTERPRISE',"
                        + " '91350100M000100Y43', '双溪路1号', '王建国', '13805790001', 'anwen', 'WINDOW', ?, false, ?,"
                        + " 'REGISTERED', ?, 1, false, false, 0, ?)")
                .params(number, number.startsWith("ZD") ? "GUIDANCE" : "APPEAL", applicant, need, at, at)
                .param(archived ? at : null)
                .update();
    }
}
