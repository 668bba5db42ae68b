package org.qifu.intake;

import java.util.List;
import org.qifu.casefile.Codes;
import org.qifu.casefile.DocumentRule;
import org.qifu.casefile.Findings;
import org.qifu.casefile.Problem;
import org.qifu.casefile.Submission;
import org.springframework.stereotype.Component;

/** The board is one of the county centre (R-DSP-08), or none when no unit is responsible (R-INT-22). */
@Component
class KnownBoard implements DocumentRule<Acceptance> {

    private final Codes codes;

    KnownBoard(Codes codes) {
        this.codes = codes;
    }

    @Override
    public Class<Acceptance> document() {
        return Acceptance.class;
    }

    @Override
    public List<Problem> check(Acceptance acceptance, Submission submission) {
        String board = acceptance.board();
        boolean known = board == null || board.equals(Acceptance.NO_BOARD) || codes.board(board);
        return new Findings().refuse(!known, "board", "请从列表中选择服务板块").list();
    }
}
