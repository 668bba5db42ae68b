package org.qifu.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.qifu.Rule;

class BoardTest {

    @Rule({"R-DSP-08", "R-DSP-09"})
    @ParameterizedTest
    @MethodSource("org.qifu.Databases#both")
    void deliversTheElevenBoardsWithTheirLeads(DataSource dataSource) {
        var organisation = Seeded.on(dataSource).organisation;

        assertThat(organisation.boards())
                .extracting(Board::code, Board::name, Board::leadUnit, Board::leadName)
                .containsExactly(
                        tuple("RECEPTION", "综合受理板块", "centre", "企业综合服务中心"),
                        tuple("PROJECT", "项目服务板块", "drc", "发改部门"),
                        tuple("POLICY", "政策服务板块", "centre", "企业综合服务中心"),
                        tuple("FINANCE", "金融服务板块", "finance", "金融监管部门"),
                        tuple("TALENT", "人才服务板块", "hrss", "人才办或人社部门"),
                        tuple("LEGAL", "法治服务板块", "justice", "司法部门"),
                        tuple("INNOVATION", "科创服务板块", "science", "科技部门"),
                        tuple("OPENNESS", "开放服务板块", "commerce", "商务部门"),
                        tuple("DATA", "数据服务板块", "data", "大数据部门"),
                        tuple("APPEALS", "诉求服务板块", "centre", "企业综合服务中心"),
                        tuple("LOCAL", "地方特色板块", null, "各地自行确定"));
    }

    @Rule("R-DSP-08")
    @ParameterizedTest
    @MethodSource("org.qifu.Databases#both")
    void thePlaceAdaptsTheBoards(DataSource dataSource) {
        // given
        var seeded = Seeded.on(dataSource);

        // when a board is added and another taken out of use
        seeded.boards.add(board("HERBS", 12, true));
        seeded.boards.change(board("LOCAL", 11, false));

        // then the new one takes part in everything, the old one in nothing new
        assertThat(seeded.organisation.knowsBoard("HERBS")).isTrue();
        assertThat(seeded.organisation.groupOf("HERBS")).isEqualTo("county-board-herbs");
        assertThat(seeded.routing.route("中药材种植")).map(Board::code).contains("HERBS");
        assertThat(seeded.organisation.knowsBoard("LOCAL")).isFalse();
        assertThat(seeded.organisation.assistants("anwen"))
                .extracting(Unit::code)
                .contains("HERBS")
                .doesNotContain("LOCAL");
    }

    @Rule("R-DSP-16")
    @ParameterizedTest
    @MethodSource("org.qifu.Databases#both")
    void theAppealsBoardOfTheCentreRunsTheLastResort(DataSource dataSource) {
        // given
        var seeded = Seeded.on(dataSource);
        String lastResort = seeded.routing.route("COMPLEX", "POINT").atCounty().orElseThrow();

        // then what a station cannot solve ends at the window of the appeals board, and of no other
        assertThat(seeded.organisation.boards())
                .filteredOn(board -> lastResort.equals(board.window()))
                .singleElement()
                .satisfies(board -> {
                    assertThat(board.code()).isEqualTo("APPEALS");
                    assertThat(board.functions()).containsExactly("企业问题（诉求）兜底服务");
                });
        assertThat(seeded.organisation.name(lastResort)).isEqualTo("难事办理窗口");
    }

    private static Board board(String code, int seq, boolean active) {
        return new Board(code, seq, "药材服务板块", "commerce", "商务部门", null, List.of("药材产业服务"), List.of("药材"), active);
    }
}
