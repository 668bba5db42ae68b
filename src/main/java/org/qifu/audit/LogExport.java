package org.qifu.audit;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes the chain with the rows it covers as they read now, one JSON object a line, for the verifier. Rows that are in the
 * tables but that no block names are listed at the end.
 */
@Component
public class LogExport {

    private static final int PAGE = 100;

    private final Map<String, SealedTable> tables;
    private final SealedRows rows;
    private final Chain chain;
    private final ObjectMapper json = new ObjectMapper().disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);

    LogExport(List<SealedTable> tables, SealedRows rows, Chain chain) {
        this.tables = tables.stream().collect(Collectors.toMap(SealedTable::name, Function.identity()));
        this.rows = rows;
        this.chain = chain;
    }

    /** The last block of the chain; empty before anything was sealed. */
    public Optional<Head> head() {
        return chain.head().map(block -> new Head(block.number(), block.hash()));
    }

    /**
     * Writes the blocks from this number on, as one moment shows them. The stream is left open.
     *
     * @param from 1 for the whole chain
     */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public void write(long from, OutputStream out) throws IOException {
        var lines = new Lines(json, out);
        var named = new NamedIds(startsAfter(from));
        Head head = new Head(from - 1, Block.BEFORE_THE_FIRST);
        lines.write(new LogLine.Start(from));
        for (List<Block> page = chain.from(from, PAGE); !page.isEmpty(); page = chain.from(head.number() + 1, PAGE)) {
            for (Block block : page) {
                lines.write(LogLine.Link.of(block));
                rows(block, lines);
                named.add(block);
                head = new Head(block.number(), block.hash());
            }
        }
        for (SealedTable table : tables.values()) {
            unnamed(table, named, lines);
        }
        lines.write(new LogLine.End(head.number()));
    }

    private void rows(Block block, Lines lines) throws IOException {
        List<Block.Named> named = block.rows();
        for (SealedTable table : tables.values()) {
            List<Long> ids = named.stream()
                    .filter(row -> row.source().equals(table.name()))
                    .map(Block.Named::id)
                    .toList();
            Map<Long, SealedRow> found = rows.of(table, ids);
            for (long id : ids) {
                SealedRow row = found.get(id);
                if (row != null) {
                    lines.write(LogLine.Row.of(row));
                }
            }
        }
    }

    private void unnamed(SealedTable table, NamedIds named, Lines lines) throws IOException {
        List<Gap> gaps = chain.gaps(table.name());
        long at = named.begin(table.name());
        long upTo = named.upTo(table.name());
        for (List<Long> ids = rows.ids(table, at, upTo, Sealer.MOST);
                !ids.isEmpty();
                ids = rows.ids(table, at, upTo, Sealer.MOST)) {
            for (long id : ids) {
                // What stands in a gap has only just been committed; the next link covers it.
                boolean waits = gaps.stream().anyMatch(gap -> gap.holds(id));
                if (!waits && !named.holds(table.name(), id)) {
                    lines.write(new LogLine.Unnamed(table.name(), id));
                }
            }
            at = ids.get(ids.size() - 1);
        }
    }

    /** How far the tables had been looked through before this block. */
    private Map<String, Long> startsAfter(long from) {
        Map<String, Long> marks = new HashMap<>();
        if (from > 1) {
            chain.from(from - 1, 1)
                    .forEach(block -> block.marks().forEach(mark -> marks.put(mark.source(), mark.lastId())));
        }
        return marks;
    }

    /** Where the chain ends. */
    public record Head(long number, String hash) {}
}
