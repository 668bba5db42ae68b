package org.qifu.audit;

import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * A row of a sealed table as texts.
 *
 * @param cells by column, in the order of the table's list; empty columns are left out
 */
record SealedRow(String source, long id, Map<String, String> cells) {

    /**
     * SHA-256 over everything the row says. Each value stands behind its length, so that no two rows read the same; empty
     * columns are left out, so that a column added later does not change what older rows say.
     */
    String hash() {
        var text = new StringBuilder(source).append(' ').append(id).append('\n');
        cells.forEach((column, value) -> text.append(column)
                .append(' ')
                .append(value.length())
                .append(':')
                .append(value)
                .append('\n'));
        return Sha256.of(text.toString().getBytes(StandardCharsets.UTF_8));
    }
}
