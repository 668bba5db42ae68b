package org.qifu.ledger;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/** A table that is written from top to bottom; closing completes it and leaves the stream below open. */
interface SheetWriter extends Closeable {

    void row(List<String> cells) throws IOException;

    /**
     * Says before the table what it is; written before its first row. A format without room for it says nothing, because
     * a table that begins with anything but its headings can be read by no program.
     *
     * @param lines name and text
     */
    default void about(String title, List<List<String>> lines) throws IOException {}
}
