package org.qifu.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables of the chain. Blocks are added and read; nothing here changes or deletes one. */
@Repository
class Chain {

    private static final String BLOCKS = "select number, sealed_at, previous, content, hash from audit_block ";

    private final JdbcClient jdbc;

    Chain(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The marks of all tables by name; whoever else wants to seal waits from here to the end of the transaction. */
    List<Block.Mark> lock() {
        return jdbc.sql("select source, last_id from audit_mark order by source for update")
                .query((row, index) -> new Block.Mark(row.getString(1), row.getLong(2)))
                .list();
    }

    void mark(Block.Mark mark) {
        jdbc.sql("update audit_mark set last_id = ? where source = ?")
                .params(mark.lastId(), mark.source())
                .update();
    }

    List<Gap> gaps(String source) {
        return jdbc.sql("select source, from_id, to_id, seen_at from audit_gap where source = ? order by from_id")
                .param(source)
                .query((row, index) -> new Gap(row.getString(1), row.getLong(2), row.getLong(3), time(row, 4)))
                .list();
    }

    /** Puts these gaps in the place of those there were. */
    void gaps(String source, List<Gap> gaps) {
        jdbc.sql("delete from audit_gap where source = ?").param(source).update();
        for (Gap gap : gaps) {
            jdbc.sql("insert into audit_gap (source, from_id, to_id, seen_at) values (?, ?, ?, ?)")
                    .params(source, gap.from(), gap.to(), gap.seenAt().atOffset(ZoneOffset.UTC))
                    .update();
        }
    }

    void add(Block block) {
        jdbc.sql("insert into audit_block (number, sealed_at, previous, content, hash) values (?, ?, ?, ?, ?)")
                .param(block.number())
                .param(block.sealedAt().atOffset(ZoneOffset.UTC))
                .params(block.previous(), block.content(), block.hash())
                .update();
    }

    /** The last block. */
    Optional<Block> head() {
        return jdbc.sql(BLOCKS + "where number = (select max(number) from audit_block)")
                .query(Chain::block)
                .optional();
    }

    /** Blocks from this number on, in order. */
    List<Block> from(long number, int most) {
        return jdbc.sql(BLOCKS + "where number >= ? order by number limit ?")
                .params(number, most)
                .query(Chain::block)
                .list();
    }

    private static Block block(ResultSet row, int index) throws SQLException {
        return new Block(row.getLong(1), time(row, 2), row.getString(3), row.getString(4), row.getString(5));
    }

    private static Instant time(ResultSet row, int column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
