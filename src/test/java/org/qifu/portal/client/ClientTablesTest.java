package org.qifu.portal.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.qifu.Rule;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The tables of the client systems, on both databases. */
class ClientTablesTest {

    private static final Set<Scope> SCOPES = Set.of(Scope.CASE_READ, Scope.CASE_CREATE);

    @ParameterizedTest
    @MethodSource("org.qifu.Databases#both")
    void aClientComesInByAnyOfItsKeysUntilItIsRevoked(DataSource database) {
        // given a client with two keys, and another client
        var clients = clients(database);
        var keys = new ClientKeys(JdbcClient.create(database), clients, Clock.systemUTC());
        clients.save("zlb", "浙里办", SCOPES, 60, "admin");
        clients.save("hotline", "12345", SCOPES, 60, "admin");
        IssuedKey first = keys.issue("zlb", "admin");
        IssuedKey second = keys.issue("zlb", "admin");

        // then both open, for this client only
        assertThat(keys.holder("zlb", first.key()).orElseThrow().scopes()).isEqualTo(SCOPES);
        assertThat(keys.holder("zlb", second.key())).isPresent();
        assertThat(keys.holder("hotline", first.key())).isEmpty();
        assertThat(keys.holder("zlb", first.key() + "x")).isEmpty();
        assertThat(first).asString().doesNotContain(first.key());

        // and a revoked one no more, which cannot be revoked twice or by another client
        assertThat(keys.revoke("hotline", first.id())).isFalse();
        assertThat(keys.revoke("zlb", first.id())).isTrue();
        assertThat(keys.revoke("zlb", first.id())).isFalse();
        assertThat(keys.holder("zlb", first.key())).isEmpty();
        assertThat(keys.holder("zlb", second.key())).isPresent();

        // and a change of scopes counts at once, while a revoked client stays out
        clients.save("zlb", "浙里办", Set.of(Scope.CASE_READ), 60, "admin");
        assertThat(keys.holder("zlb", second.key()).orElseThrow().scopes()).containsExactly(Scope.CASE_READ);
        clients.revoke("zlb");
        assertThat(clients.save("zlb", "浙里办", SCOPES, 60, "admin").revokedAt()).isNotNull();
        assertThat(keys.issue("zlb", "admin"))
                .satisfies(key -> assertThat(keys.holder("zlb", key.key())).isEmpty());
        assertThat(keys.of("zlb")).hasSize(3);
    }

    @ParameterizedTest
    @MethodSource("org.qifu.Databases#both")
    @Rule("R-PLT-07")
    void aSourceNumberNamesOneCaseOfAClient(DataSource database) {
        // given two clients, the case of one kept by its own number, and cases without any
        var jdbc = JdbcClient.create(database);
        clients(database).save("zlb", "浙里办", SCOPES, 60, "admin");
        clients(database).save("hotline", "12345", SCOPES, 60, "admin");
        for (int i = 1; i <= 5; i++) {
            caseFile(jdbc, "SQ-2026-0000" + i);
        }
        var cases = new ClientCases(jdbc, Clock.systemUTC());
        cases.add("hotline", "SQ-2026-00001", "12345-1");
        cases.add("zlb", "SQ-2026-00002", "12345-1");
        cases.add("hotline", "SQ-2026-00003", null);
        cases.add("hotline", "SQ-2026-00004", null);

        // then each finds its own, and the number is not taken twice
        assertThat(cases.findBySource("hotline", "12345-1").orElseThrow().caseNumber())
                .isEqualTo("SQ-2026-00001");
        assertThat(cases.find("hotline", "SQ-2026-00002")).isEmpty();
        assertThat(cases.count("hotline")).isEqualTo(3);
        assertThat(cases.of("hotline", 2, 0)).extracting(ClientCase::caseNumber).hasSize(2);
        assertThat(cases.of("hotline", 2, 2)).extracting(ClientCase::caseNumber).hasSize(1);
        assertThatThrownBy(() -> cases.add("hotline", "SQ-2026-00005", "12345-1"))
                .isInstanceOf(DuplicateKeyException.class);
    }

    @ParameterizedTest
    @MethodSource("org.qifu.Databases#both")
    void anActIsKnownByItsKey(DataSource database) {
        // given an act under a key, and two without
        var jdbc = JdbcClient.create(database);
        clients(database).save("zlb", "浙里办", SCOPES, 60, "admin");
        caseFile(jdbc, "ZD-2026-00001");
        new ClientCases(jdbc, Clock.systemUTC()).add("zlb", "ZD-2026-00001", null);
        var acts = new ClientActs(jdbc, Clock.systemUTC());
        var act = new ClientAct("ZD-2026-00001", "WITHDRAWAL", "0".repeat(64));
        acts.add("zlb", act, "key-0001");
        acts.add("zlb", act, null);
        acts.add("zlb", act, null);

        // then the key is found again, and not taken twice
        assertThat(acts.find("zlb", "key-0001")).contains(act);
        assertThat(acts.find("zlb", "key-0002")).isEmpty();
        assertThatThrownBy(() -> acts.add("zlb", act, "key-0001")).isInstanceOf(DuplicateKeyException.class);
    }

    private static ApiClients clients(DataSource database) {
        return new ApiClients(JdbcClient.create(database), Clock.systemUTC());
    }

    /** A case with what a row needs at least. */
    private static void caseFile(JdbcClient jdbc, String number) {
        jdbc.sql("insert into case_file (number, version, kind, applicant, applicant_kind, credit_code, address,"
                        + " contact_name, contact_phone, station, channel, need, urgent, registered_at, stage,"
                        + " stage_since, round, difficult, provincial, breaches) values (?, 0, 'APPEAL', 'x', 'ENTERPRISE',"
                        + " 'x', 'x', 'x', 'x', 'anwen', 'ZLB', 'x', false, current_timestamp, 'REGISTERED',"
                        + " current_timestamp, 1, false, false, 0)")
                .param(number)
                .update();
    }
}
