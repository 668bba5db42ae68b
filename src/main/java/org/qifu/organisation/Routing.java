package org.qifu.organisation;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Finds the board for a text and the group for a class of case, both from data (R-DSP-10 to R-DSP-15, R-DSP-26). */
@Service
public class Routing {

    /** Case type of the guidance service in the routing table. */
    private static final String GUIDANCE = "GUIDE";

    private final JdbcClient jdbc;
    private final Boards boards;

    Routing(JdbcClient jdbc, Boards boards) {
        this.jdbc = jdbc;
        this.boards = boards;
    }

    /**
     * The board whose keywords cover most of the text, the earlier one when two do; empty when no keyword occurs.
     * A proposal only: the clerk decides.
     */
    public Optional<Board> route(String text) {
        String folded = text.toLowerCase(Locale.ROOT);
        // max keeps the last of equals, so the earlier board must come last.
        Comparator<Board> byCover = Comparator.comparingInt(board -> cover(board, folded));
        return boards.all().stream()
                .filter(board -> board.active() && cover(board, folded) > 0)
                .max(byCover.thenComparing(Comparator.comparingInt(Board::seq).reversed()));
    }

    /**
     * Where an appeal goes. Throws {@link IllegalArgumentException} when the table has no line for this class.
     *
     * @param appealClass {@code ADVICE}, {@code SIMPLE}, {@code COMPLEX} or {@code COMPLAINT}
     * @param list {@code POINT}, {@code CHAIN} or {@code BLOCK}
     */
    public Route route(String appealClass, String list) {
        String station = target(appealClass, list, "STATION")
                .orElseThrow(() -> new IllegalArgumentException("分类流转表中没有此类诉求：" + appealClass + "、" + list));
        return new Route(station, target(appealClass, list, "COUNTY").orElse(null));
    }

    /** The group that receives a guidance case unless a person decides otherwise (R-DSP-14); empty without a line. */
    public Optional<String> guidanceGroup() {
        return target(GUIDANCE, "ANY", "COUNTY");
    }

    private static int cover(Board board, String text) {
        return board.keywords().stream()
                .filter(keyword -> text.contains(keyword.toLowerCase(Locale.ROOT)))
                .mapToInt(String::length)
                .sum();
    }

    /** The line for this very list goes before the line for any. */
    private Optional<String> target(String caseType, String list, String level) {
        List<String> targets = jdbc.sql("select target from routing_rule where case_type = ? and level = ?"
                        + " and list in (?, 'ANY') order by case when list = 'ANY' then 1 else 0 end")
                .params(caseType, level, list)
                .query(String.class)
                .list();
        return targets.stream().findFirst();
    }
}
