package org.qifu.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.qifu.Databases;
import org.qifu.Rule;

/** The chain covers every row once, however rows are committed, and the verifier finds every hand on it. */
@Rule("R-ARC-02")
class SealedLogTest {

    private static final String SOUND = "结论：没有发现改动。";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @MethodSource("org.qifu.Databases#both")
    void whatNobodyTouchedIsSound(DataSource database) {
        try (LogDesk desk = sealed(database)) {
            assertThat(desk.verdict()).startsWith("0 留痕：2 块，7 条记录").contains(SOUND, "--heads");
            assertThat(desk.verdictWithHeads()).startsWith("0 ").contains("2 个块哈希", SOUND);
            // and an export of the later part follows the earlier one
            assertThat(desk.verdict(desk.export(2))).startsWith("0 留痕：2 块，3 条记录");
        }
    }

    @Test
    void aChangedRowIsFound() {
        try (LogDesk desk = sealed(Databases.h2())) {
            desk.sql("update audit_entry set actor = 'wang' where id = 2");
            desk.sql("update case_event set happened_at = happened_at - interval '1' day where id = 1");
            assertThat(desk.verdict())
                    .startsWith("1 ")
                    .contains("记录被改动：audit_entry 第2行（第1块）", "记录被改动：case_event 第1行（第1块）");
        }
    }

    @Test
    void aRemovedRowIsFound() {
        try (LogDesk desk = sealed(Databases.h2())) {
            desk.sql("delete from audit_entry where id = 2");
            assertThat(desk.verdict()).startsWith("1 ").contains("记录被删除：audit_entry 第2行（第1块）");
            // also the last one
            desk.sql("delete from case_event where id = 2");
            assertThat(desk.verdict()).contains("记录被删除：case_event 第2行（第2块）");
        }
    }

    @Test
    void anInsertedRowIsFound() {
        try (LogDesk desk = sealed(Databases.h2())) {
            // given a row below what was looked through
            desk.sql("insert into audit_entry (id, happened_at, kind, actor, subject)"
                    + " values (-5, current_timestamp, 'LOGIN', 'li', 'x')");
            desk.sql("insert into audit_entry (id, happened_at, kind, actor, subject)"
                    + " values (0, current_timestamp, 'LOGIN', 'li', 'x')");
            desk.sql("update audit_mark set last_id = 20 where source = 'audit_entry'");
            desk.sql("insert into audit_entry (id, happened_at, kind, actor, subject)"
                    + " values (15, current_timestamp, 'LOGIN', 'li', 'x')");
            // when the chain goes on
            desk.openCase();
            desk.seal();
            assertThat(desk.verdict())
                    .startsWith("1 ")
                    .contains("多出的记录：audit_entry 第15行没有封存过", "audit_entry 第-5行", "audit_entry 第0行");
        }
    }

    @Test
    void rowsThatChangedPlacesAreFound() {
        try (LogDesk desk = sealed(Databases.h2())) {
            desk.sql("update audit_entry set id = 100 where id = 1");
            desk.sql("update audit_entry set id = 1 where id = 2");
            desk.sql("update audit_entry set id = 2 where id = 100");
            assertThat(desk.verdict()).startsWith("1 ").contains("audit_entry 第1行", "audit_entry 第2行");
        }
    }

    @Test
    void aBlockThatWasRewrittenIsFound() {
        try (LogDesk desk = sealed(Databases.h2())) {
            // given a row that was changed together with its line in the block
            desk.sql("update audit_block set content = replace(content, 'audit_entry 1 ', 'audit_entry 9 ')"
                    + " where number = 1");
            assertThat(desk.verdict()).startsWith("1 ").contains("第1块的内容与它的哈希不符");
            // and a block less
            desk.sql("delete from audit_block where number = 1");
            assertThat(desk.verdict()).contains("第1块缺失或次序不对");
        }
    }

    @Test
    void anEndThatWasCutOffIsFoundByTheNotedHeads() {
        try (LogDesk desk = sealed(Databases.h2())) {
            // given an end that was taken away with everything that belongs to it
            desk.sql("delete from audit_block where number = 2");
            desk.sql("delete from audit_entry where id > 3");
            desk.sql("delete from case_event where id > 1");
            // then the chain itself is whole
            assertThat(desk.verdict()).startsWith("0 ");
            // and the application's log knows better
            assertThat(desk.verdictWithHeads()).startsWith("1 ").contains("末尾被截断：应用日志里已有第2块");
        }
    }

    @Test
    void aChainThatWasMadeAnewIsFoundByTheNotedHeads() {
        DataSource database = Databases.h2();
        try (LogDesk desk = sealed(database);
                LogDesk forger = new LogDesk(database, folder)) {
            desk.sql("update audit_entry set actor = 'wang' where id = 2");
            desk.sql("delete from audit_block");
            desk.sql("update audit_mark set last_id = 0");
            forger.seal();
            forger.look("one more");
            forger.seal();
            assertThat(desk.verdict()).startsWith("0 ");
            assertThat(desk.verdictWithHeads()).startsWith("1 ").contains("链条是重新做的");
        }
    }

    @ParameterizedTest
    @MethodSource("org.qifu.Databases#both")
    void whatIsCommittedLateIsSealedLate(DataSource database) throws Exception {
        try (LogDesk desk = sealed(database);
                Connection slow = database.getConnection()) {
            // given a transaction that takes its id before another one, and ends after it
            slow.setAutoCommit(false);
            slow.createStatement()
                    .executeUpdate("insert into audit_entry (happened_at, kind, actor, subject)"
                            + " values (current_timestamp, 'EXPORTED', 'slow', 'late')");
            desk.look("fast");
            // when it is sealed between the two
            desk.seal();
            assertThat(desk.count("audit_gap")).isEqualTo(1);
            assertThat(desk.verdict()).startsWith("0 ").contains("8 条记录");
            slow.commit();
            // then an export in that moment accuses nobody
            assertThat(desk.verdict()).startsWith("0 ").contains("8 条记录");
            // and the next link holds the late row, once
            desk.seal();
            desk.seal();
            assertThat(desk.verdict()).startsWith("0 留痕：4 块，9 条记录");
            assertThat(desk.count("audit_gap")).isZero();
        }
    }

    @ParameterizedTest
    @MethodSource("org.qifu.Databases#both")
    void whatIsRolledBackLeavesNothing(DataSource database) throws Exception {
        try (LogDesk desk = sealed(database);
                Connection undone = database.getConnection()) {
            undone.setAutoCommit(false);
            for (int i = 0; i < 3; i++) {
                undone.createStatement()
                        .executeUpdate("insert into audit_entry (happened_at, kind, actor, subject)"
                                + " values (current_timestamp, 'EXPORTED', 'x', 'undone')");
            }
            undone.rollback();
            desk.look("next");
            desk.seal();
            assertThat(desk.count("audit_gap where to_id - from_id = 2")).isEqualTo(1);
            // when a day has passed
            desk.sql("update audit_gap set seen_at = seen_at - interval '2' day");
            desk.seal();
            assertThat(desk.count("audit_gap")).isZero();
            assertThat(desk.verdict()).startsWith("0 ").contains("8 条记录");
        }
    }

    @ParameterizedTest
    @MethodSource("org.qifu.Databases#both")
    void twoNodesAndOneRestartMakeOneChain(DataSource database) {
        try (LogDesk one = new LogDesk(database, folder);
                LogDesk two = new LogDesk(database, folder)) {
            // given two nodes that write and seal at once
            var works = Stream.of(one, two)
                    .map(desk -> CompletableFuture.runAsync(() -> {
                        for (int i = 0; i < 40; i++) {
                            desk.look("case " + i);
                            if (i % 10 == 0) {
                                desk.seal();
                            }
                        }
                    }))
                    .toList();
            works.forEach(CompletableFuture::join);
        }
        // then a third, started later, goes on where they ended, and every row is covered once
        try (LogDesk later = new LogDesk(database, folder)) {
            later.seal();
            assertThat(later.count("audit_entry")).isEqualTo(80);
            assertThat(later.verdict()).startsWith("0 ").contains("80 条记录");
        }
    }

    @Test
    void aTornExportIsNoProof() throws Exception {
        try (LogDesk desk = sealed(Databases.h2())) {
            Path whole = desk.export(1);
            List<String> lines = Files.readAllLines(whole);
            Path torn = Files.write(folder.resolve("torn.jsonl"), lines.subList(0, lines.size() - 1));
            assertThat(desk.verdict(torn)).startsWith("1 ").contains("导出文件不完整");
            Path other = Files.writeString(folder.resolve("other.jsonl"), "{\"a\":1}");
            assertThat(desk.verdict(other)).startsWith("1 ").contains("不是留痕导出文件");
            assertThat(desk.verdict(folder.resolve("none"))).startsWith("1 ").contains("无法读取");
        }
    }

    /** Two blocks: four rows, then three. */
    private LogDesk sealed(DataSource database) {
        var desk = new LogDesk(database, folder);
        Stream.of("a", "b", "c").forEach(desk::look);
        desk.openCase();
        desk.seal();
        Stream.of("d", "e").forEach(desk::look);
        desk.openCase();
        desk.seal();
        return desk;
    }
}
