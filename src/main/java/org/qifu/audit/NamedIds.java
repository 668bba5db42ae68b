package org.qifu.audit;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/** Which ids the blocks of an export name, in a bit each. */
final class NamedIds {

    private final Map<String, Long> after;
    private final Map<String, Long> upTo;
    private final Map<String, BitSet> ids = new HashMap<>();

    /** Above these ids, by table; a table that is not there is looked at from its beginning. */
    NamedIds(Map<String, Long> after) {
        this.after = after;
        this.upTo = new HashMap<>(after);
    }

    void add(Block block) {
        block.marks().forEach(mark -> upTo.put(mark.source(), mark.lastId()));
        for (Block.Named row : block.rows()) {
            if (row.id() > after(row.source())) {
                ids.computeIfAbsent(row.source(), source -> new BitSet()).set(bit(row.source(), row.id()));
            }
        }
    }

    boolean holds(String source, long id) {
        BitSet set = ids.get(source);
        return set != null && id > after(source) && set.get(bit(source, id));
    }

    /** Above which id the rows have to be looked at; of the whole chain it is each, whatever its id. */
    long begin(String source) {
        return after.getOrDefault(source, Long.MIN_VALUE);
    }

    private long after(String source) {
        return after.getOrDefault(source, 0L);
    }

    long upTo(String source) {
        return upTo.getOrDefault(source, 0L);
    }

    private int bit(String source, long id) {
        return Math.toIntExact(id - after(source));
    }
}
