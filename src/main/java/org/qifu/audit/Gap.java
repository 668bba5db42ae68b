package org.qifu.audit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Ids, both ends included, that were passed over because no row stood there. */
record Gap(String source, long from, long to, Instant seenAt) {

    /** What is left of it when rows have come in; these ids are in order and within the gap. */
    List<Gap> without(List<Long> ids) {
        List<Gap> left = new ArrayList<>();
        long next = from;
        for (long id : ids) {
            if (id > next) {
                left.add(new Gap(source, next, id - 1, seenAt));
            }
            next = id + 1;
        }
        if (next <= to) {
            left.add(new Gap(source, next, to, seenAt));
        }
        return left;
    }

    boolean holds(long id) {
        return from <= id && id <= to;
    }
}
