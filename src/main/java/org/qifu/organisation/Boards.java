package org.qifu.organisation;

import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The county centre's boards; places may adapt them (R-DSP-08). */
@Repository
public class Boards {

    private final JdbcClient jdbc;
    private final TextLists functions;
    private final TextLists keywords;
    private final OrganisationChanges changes;
    private final Kept<List<Board>> kept;

    Boards(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.functions = new TextLists(jdbc, "board_function", "board");
        this.keywords = new TextLists(jdbc, "board_keyword", "board");
        this.changes = new OrganisationChanges(jdbc);
        this.kept = new Kept<>(changes, () -> List.copyOf(read()));
    }

    /** All boards in the document's order, those out of use included. */
    public List<Board> all() {
        return kept.get();
    }

    private List<Board> read() {
        Map<String, List<String>> does = functions.all();
        Map<String, List<String>> words = keywords.all();
        return jdbc.sql("select * from board order by seq, code")
                .query((row, i) -> new Board(
                        row.getString("code"),
                        row.getInt("seq"),
                        row.getString("name"),
                        row.getString("lead_unit"),
                        row.getString("lead_name"),
                        row.getString("window_group"),
                        does.getOrDefault(row.getString("code"), List.of()),
                        words.getOrDefault(row.getString("code"), List.of()),
                        row.getBoolean("active")))
                .list();
    }

    /** Adds a board. */
    @Transactional
    public void add(Board board) {
        write(
                "insert into board (seq, name, lead_unit, lead_name, window_group, active, code)"
                        + " values (?, ?, ?, ?, ?, ?, ?)",
                board);
    }

    /** Changes everything but the code. Throws {@link IllegalArgumentException} for an unknown board. */
    @Transactional
    public void change(Board board) {
        int changed = write(
                "update board set seq = ?, name = ?, lead_unit = ?, lead_name = ?, window_group = ?, active = ?"
                        + " where code = ?",
                board);
        if (changed == 0) {
            throw new IllegalArgumentException("没有这个服务板块：" + board.code());
        }
    }

    private int write(String sql, Board board) {
        int changed = jdbc.sql(sql)
                .param(board.seq())
                .param(board.name())
                .param(board.leadUnit())
                .param(board.leadName())
                .param(board.window())
                .param(board.active())
                .param(board.code())
                .update();
        if (changed > 0) {
            functions.replace(board.code(), board.functions());
            keywords.replace(board.code(), board.keywords());
            changes.note();
        }
        return changed;
    }
}
