package org.qifu.audit;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A link of the chain: its hash covers the hash of the one before and, through its content, every row it names.
 *
 * @param number counted from 1 without gaps
 * @param previous hash of the block before, {@link #BEFORE_THE_FIRST} for the first
 * @param content lines {@code up-to <table> <id>} and {@code <table> <id> <hash>}
 */
record Block(long number, Instant sealedAt, String previous, String content, String hash) {

    static final String BEFORE_THE_FIRST = "0".repeat(64);

    private static final String UP_TO = "up-to ";

    /** The next link, over these rows. */
    static Block after(long number, String previous, Instant sealedAt, List<Mark> marks, List<SealedRow> rows) {
        String content = marks.stream()
                        .map(mark -> UP_TO + mark.source() + ' ' + mark.lastId() + '\n')
                        .collect(Collectors.joining())
                + rows.stream()
                        .map(row -> row.source() + ' ' + row.id() + ' ' + row.hash() + '\n')
                        .collect(Collectors.joining());
        return new Block(number, sealedAt, previous, content, hash(number, previous, sealedAt, content));
    }

    /** What the hash should be. */
    String computed() {
        return hash(number, previous, sealedAt, content);
    }

    /** The rows it names, in order. */
    List<Named> rows() {
        return content.lines()
                .filter(line -> !line.startsWith(UP_TO))
                .map(line -> line.split(" ", -1))
                .map(part -> new Named(part[0], Long.parseLong(part[1]), part[2]))
                .toList();
    }

    /** Up to which row each table had been looked through. */
    List<Mark> marks() {
        return content.lines()
                .filter(line -> line.startsWith(UP_TO))
                .map(line -> line.split(" ", -1))
                .map(part -> new Mark(part[1], Long.parseLong(part[2])))
                .toList();
    }

    private static String hash(long number, String previous, Instant sealedAt, String content) {
        String text = number + "\n" + previous + '\n' + sealedAt + '\n' + content;
        return Sha256.of(text.getBytes(StandardCharsets.UTF_8));
    }

    /** A row by its name and the hash of what it said when it was sealed. */
    record Named(String source, long id, String hash) {}

    /** How far a table has been looked through. */
    record Mark(String source, long lastId) {}
}
