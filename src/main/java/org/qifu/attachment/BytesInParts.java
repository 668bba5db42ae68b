package org.qifu.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Bytes of any length in a table (owner, seq, bytes): written once and read again part by part, never changed. */
public final class BytesInParts {

    // Well under the 1 MiB that H2 takes.
    static final int PART = 512 * 1024;

    private final JdbcClient jdbc;
    private final String table;

    /** The table must have the columns {@code owner}, {@code seq} and {@code bytes}. */
    public BytesInParts(JdbcClient jdbc, String table) {
        this.jdbc = jdbc;
        this.table = table;
    }

    /** Writes all bytes of the stream under a new owner; joins the caller's transaction. */
    public void write(long owner, InputStream in) throws IOException {
        int seq = 0;
        for (byte[] part = in.readNBytes(PART); part.length > 0; part = in.readNBytes(PART)) {
            jdbc.sql("insert into " + table + " (owner, seq, bytes) values (?, ?, ?)")
                    .params(owner, seq++, part)
                    .update();
        }
    }

    /** The bytes of an owner, fetched while they are read; none for an owner that is not there. */
    public InputStream read(long owner) {
        return new Parts(owner);
    }

    private byte[] part(long owner, int seq) {
        return jdbc.sql("select bytes from " + table + " where owner = ? and seq = ?")
                .params(owner, seq)
                .query((row, i) -> row.getBytes(1))
                .optional()
                .orElseGet(() -> new byte[0]);
    }

    private final class Parts extends InputStream {

        private final long owner;
        private byte[] part = new byte[0];
        private int at;
        private int next;
        private boolean ended;

        private Parts(long owner) {
            this.owner = owner;
        }

        @Override
        public int read() {
            return more() ? part[at++] & 0xff : -1;
        }

        @Override
        public int read(byte[] into, int offset, int length) {
            Objects.checkFromIndexSize(offset, length, into.length);
            if (length == 0) {
                return 0;
            }
            if (!more()) {
                return -1;
            }
            int count = Math.min(length, part.length - at);
            System.arraycopy(part, at, into, offset, count);
            at += count;
            return count;
        }

        private boolean more() {
            if (at == part.length && !ended) {
                part = part(owner, next++);
                at = 0;
                ended = part.length == 0;
            }
            return !ended;
        }
    }
}
