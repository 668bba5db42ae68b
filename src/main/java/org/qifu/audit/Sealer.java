package org.qifu.audit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Adds the next link to the chain, over all rows that nobody has sealed yet. Nobody who writes a row waits for this: it
 * looks at what has been committed, remembers the ids that it found missing, and looks there again, because ids are given
 * before transactions end, in any order. A gap that stays empty for a day belongs to a transaction that was rolled back.
 */
@Component
class Sealer {

    static final int MOST = 1000;

    private static final Duration PATIENCE = Duration.ofDays(1);

    private final List<SealedTable> tables;
    private final SealedRows rows;
    private final Chain chain;
    private final Clock clock = Clock.systemUTC();

    Sealer(List<SealedTable> tables, SealedRows rows, Chain chain) {
        this.tables =
                tables.stream().sorted(Comparator.comparing(SealedTable::name)).toList();
        this.rows = rows;
        this.chain = chain;
    }

    /** Seals up to a thousand new rows of each table; empty when there was none. Sealers go one after the other. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public Optional<Block> sealNext() {
        List<Block.Mark> marks = chain.lock();
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        List<SealedRow> found = new ArrayList<>();
        List<Block.Mark> reached = new ArrayList<>();
        for (SealedTable table : tables) {
            reached.add(look(table, mark(marks, table), now, found));
        }
        if (found.isEmpty()) {
            return Optional.empty();
        }
        Optional<Block> head = chain.head();
        Block next = Block.after(
                head.map(Block::number).orElse(0L) + 1,
                head.map(Block::hash).orElse(Block.BEFORE_THE_FIRST),
                now,
                reached,
                found);
        chain.add(next);
        return Optional.of(next);
    }

    /** Adds what is new in a table to what was found, and answers how far it has been looked through. */
    private Block.Mark look(SealedTable table, Block.Mark mark, Instant now, List<SealedRow> found) {
        List<Gap> gaps = chain.gaps(table.name());
        List<SealedRow> late = gaps.isEmpty() ? List.of() : rows.inGaps(table);
        List<SealedRow> behind = rows.after(table, mark.lastId(), MOST);
        List<Gap> left = new ArrayList<>();
        gaps.stream()
                .filter(gap -> gap.seenAt().plus(PATIENCE).isAfter(now))
                .forEach(gap -> left.addAll(gap.without(ids(late, gap.from(), gap.to()))));
        long last =
                behind.isEmpty() ? mark.lastId() : behind.get(behind.size() - 1).id();
        left.addAll(new Gap(table.name(), mark.lastId() + 1, last, now).without(ids(behind, mark.lastId() + 1, last)));
        if (!left.equals(gaps)) {
            chain.gaps(table.name(), left);
        }
        found.addAll(late);
        found.addAll(behind);
        var reached = new Block.Mark(table.name(), last);
        if (last > mark.lastId()) {
            chain.mark(reached);
        }
        return reached;
    }

    private static List<Long> ids(List<SealedRow> rows, long from, long to) {
        return rows.stream()
                .map(SealedRow::id)
                .filter(id -> from <= id && id <= to)
                .toList();
    }

    private static Block.Mark mark(List<Block.Mark> marks, SealedTable table) {
        return marks.stream()
                .filter(mark -> mark.source().equals(table.name()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No mark for the sealed table " + table.name()));
    }
}
