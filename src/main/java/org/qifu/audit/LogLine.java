package org.qifu.audit;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.Instant;
import java.util.LinkedHashMap;

/** What a line of an export is, told by its {@code line}. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "line")
@JsonSubTypes({
    @JsonSubTypes.Type(value = LogLine.Start.class, name = "start"),
    @JsonSubTypes.Type(value = LogLine.Link.class, name = "block"),
    @JsonSubTypes.Type(value = LogLine.Row.class, name = "row"),
    @JsonSubTypes.Type(value = LogLine.Unnamed.class, name = "unnamed"),
    @JsonSubTypes.Type(value = LogLine.End.class, name = "end")
})
sealed interface LogLine {

    /** The first line: the number of the first block. */
    record Start(long from) implements LogLine {}

    /** A block; behind it stand the rows that it names. */
    record Link(long number, String sealedAt, String previous, String content, String hash) implements LogLine {

        static Link of(Block block) {
            return new Link(
                    block.number(), block.sealedAt().toString(), block.previous(), block.content(), block.hash());
        }

        Block block() {
            return new Block(number, Instant.parse(sealedAt), previous, content, hash);
        }
    }

    /** A row as it reads now. */
    record Row(String source, long id, LinkedHashMap<String, String> cells) implements LogLine {

        static Row of(SealedRow row) {
            return new Row(row.source(), row.id(), new LinkedHashMap<>(row.cells()));
        }

        SealedRow row() {
            return new SealedRow(source, id, cells);
        }
    }

    /** A row in a table that no block names. */
    record Unnamed(String source, long id) implements LogLine {}

    /** The last line: the number of the last block. */
    record End(long last) implements LogLine {}
}
