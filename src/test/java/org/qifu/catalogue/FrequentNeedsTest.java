package org.qifu.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.qifu.Rule;
import org.springframework.jdbc.core.simple.JdbcClient;

class FrequentNeedsTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 3, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 3, 31);

    private static FrequentNeeds on(JdbcClient jdbc) {
        return new FrequentNeeds(jdbc, new ServiceTypes(), new GuidanceItems(jdbc, Clock.systemUTC()));
    }

    @Rule("R-FBK-09")
    @ParameterizedTest
    @MethodSource("org.qifu.Databases#both")
    void areTheTypesAskedForMost(DataSource dataSource) {
        // given bookings of March, one changed to other types later, and one of April
        var jdbc = JdbcClient.create(dataSource);
        asked(jdbc, 1, "firm-a", "2026-02-28T16:00:00Z", "'RISK_CHECK','POLICY'");
        asked(jdbc, 2, "firm-a", "2026-03-10T02:00:00Z", "'RISK_CHECK'");
        asked(jdbc, 3, "firm-b", "2026-03-31T15:59:59Z", "'LICENSING'");
        document(jdbc, 3, 2, "'RISK_CHECK'");
        asked(jdbc, 4, "firm-c", "2026-03-31T16:00:00Z", "'POLICY'");

        // when March is asked for; then the most frequent comes first, by the latest wish of each case
        var needs = on(jdbc);
        assertThat(needs.top(FIRST, LAST, 10))
                .containsExactly(new Need("RISK_CHECK", "风险隐患排查服务", 3, 2), new Need("POLICY", "政策法规解读服务", 1, 1));
        assertThat(needs.top(FIRST, LAST, 1)).hasSize(1);
    }

    @Rule("R-FBK-09")
    @ParameterizedTest
    @MethodSource("org.qifu.Databases#both")
    void becomeADraftOfAGuidanceItem(DataSource dataSource) {
        // given a type that many ask for; when an item is made from it
        var jdbc = JdbcClient.create(dataSource);
        ServiceType type = new ServiceTypes().find("RISK_CHECK").orElseThrow();
        ItemVersion draft = on(jdbc).draft(type, "RISK_SHOPS", "chen");

        // then it is filled in as far as known, is not offered yet, and does not overwrite another
        assertThat(draft.item().name()).isEqualTo("风险隐患排查服务");
        assertThat(draft.item().contents()).containsExactly(type.description());
        assertThat(draft.item().active()).isFalse();
        assertThat(new GuidanceItems(jdbc, Clock.systemUTC()).history("RISK_SHOPS"))
                .extracting(ItemVersion::changedBy)
                .containsExactly("chen");
        var needs = on(jdbc);
        assertThatThrownBy(() -> needs.draft(type, "CATERING", "chen")).isInstanceOf(OutdatedVersion.class);
    }

    private static void asked(JdbcClient jdbc, int serial, String firm, String at, String types) {
        jdbc.sql("insert into case_file (number, version, kind, applicant, applicant_kind, credit_code, address,"
                        + " contact_name, contact_phone, station, channel, need, urgent, registered_at, stage,"
                        + " stage_since, round, difficult, provincial, breaches) values (?, 0, 'GUIDANCE', 'x', 'x',"
                        + " ?, 'x', 'x', 'x', 'anwen', 'WINDOW', 'x', false, ?, 'x', current_timestamp, 1, false,"
                        + " false, 0)")
                .params("ZD-2026-0000" + serial, firm, Timestamp.from(Instant.parse(at)))
                .update();
        document(jdbc, serial, 1, types);
    }

    private static void document(JdbcClient jdbc, int serial, int version, String types) {
        jdbc.sql("insert into case_document (case_number, round, name, part, version, task, written_at, content)"
                        + " values (?, 1, 'application', '', ?, 'x', current_timestamp, ?)")
                .params(
                        "ZD-2026-0000" + serial,
                        version,
                        "{'serviceTypes':[%s]}".formatted(types).replace('\'', '"'))
                .update();
    }
}
