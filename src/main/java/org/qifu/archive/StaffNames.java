package org.qifu.archive;

import java.util.HashMap;
import java.util.function.UnaryOperator;

/** The names of those who work on cases; papers name people, documents only carry their ids. */
public interface StaffNames {

    /** Name of the user of an id, the id itself when there is none. */
    String name(String user);

    /** The same for one answer: each name is looked up once. */
    default UnaryOperator<String> once() {
        var known = new HashMap<String, String>();
        return user -> known.computeIfAbsent(user, this::name);
    }
}
