package org.qifu.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.qifu.Rule;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Stations, boards and departments are remembered, but never longer than they are true. */
class KeptOrganisationTest {

    @Rule("R-DSP-08")
    @ParameterizedTest
    @MethodSource("org.qifu.Databases#both")
    void aChangeMadeAtAnotherNodeIsSeen(DataSource database) {
        // given two nodes, each of which has asked
        Seeded one = Seeded.on(database);
        Seeded other = Seeded.on(database);
        assertThat(other.organisation.knowsBoard("LOCAL")).isTrue();
        assertThat(other.organisation.knowsStation("anwen")).isTrue();

        // when one changes a board, closes a station, and gives another a board of its own
        Board local = board(one, "LOCAL").orElseThrow();
        one.boards.change(renamed(local, "地方产业板块"));
        one.stations.close("anwen");
        one.stationBoards.add("yushan", "invest", "招商服务板块");

        // then the other knows
        assertThat(board(other, "LOCAL")).map(Board::name).contains("地方产业板块");
        assertThat(other.organisation.name("LOCAL")).isEqualTo("地方产业板块");
        assertThat(other.organisation.knowsStation("anwen")).isFalse();
        assertThat(other.stationBoards.local("yushan")).hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("org.qifu.Databases#both")
    void aChangeTakenBackLeavesNothingBehind(DataSource database) {
        // given a transaction that sees its own change
        Seeded one = Seeded.on(database);
        Board local = board(one, "LOCAL").orElseThrow();
        var transaction = new TransactionTemplate(new DataSourceTransactionManager(database));
        transaction.executeWithoutResult(status -> {
            one.boards.change(renamed(local, "改错了"));
            assertThat(board(one, "LOCAL")).map(Board::name).contains("改错了");
            // when it is rolled back
            status.setRollbackOnly();
        });
        // then the old name stands, also when another change gets the number that the first one had
        assertThat(board(one, "LOCAL")).map(Board::name).contains(local.name());
        one.stations.close("anwen");
        assertThat(board(one, "LOCAL")).map(Board::name).contains(local.name());
    }

    private static Optional<Board> board(Seeded seeded, String code) {
        return seeded.boards.all().stream().filter(it -> it.code().equals(code)).findFirst();
    }

    private static Board renamed(Board board, String name) {
        return new Board(
                board.code(),
                board.seq(),
                name,
                board.leadUnit(),
                board.leadName(),
                board.window(),
                board.functions(),
                board.keywords(),
                board.active());
    }
}
