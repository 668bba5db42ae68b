package org.qifu.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.qifu.Rule;

class OrganisationSeederTest {

    @Rule("R-DSP-08")
    @ParameterizedTest
    @MethodSource("org.qifu.Databases#both")
    void neverOverwritesWhatAnAdministratorChanged(DataSource dataSource) {
        // given a board that was renamed, another that got new functions and keywords, and a department removed
        var seeded = Seeded.on(dataSource);
        seeded.boards.change(
                new Board("LOCAL", 11, "药材服务板块", "commerce", "商务部门", null, List.of("药材产业服务"), List.of("药材"), true));
        seeded.jdbc.sql("delete from department where code = 'land'").update();
        new OrganisationChanges(seeded.jdbc).note();

        // when the application starts again
        seeded.start(OrganisationSettings.DELIVERED);

        // then nothing came back
        assertThat(seeded.organisation.boards()).hasSize(11).last().satisfies(board -> {
            assertThat(board.name()).isEqualTo("药材服务板块");
            assertThat(board.leadUnit()).isEqualTo("commerce");
            assertThat(board.functions()).containsExactly("药材产业服务");
            assertThat(board.keywords()).containsExactly("药材");
        });
        assertThat(seeded.organisation.knowsDepartment("land")).isFalse();
    }

    @ParameterizedTest
    @MethodSource("org.qifu.Databases#both")
    void nodesThatStartTogetherPlantOnce(DataSource dataSource) throws Exception {
        // given two nodes at the same empty database
        var together = new CyclicBarrier(2);
        Callable<Seeded> node = () -> {
            together.await(30, TimeUnit.SECONDS);
            return Seeded.on(dataSource);
        };
        var nodes = Executors.newFixedThreadPool(2);

        // when both start
        for (Future<Seeded> started : nodes.invokeAll(List.of(node, node))) {
            // then neither fails, and every row is there once
            assertThat(started.get().organisation.stations()).hasSize(15);
            assertThat(started.get().organisation.departments()).hasSize(16);
        }
        nodes.shutdown();
    }
}
