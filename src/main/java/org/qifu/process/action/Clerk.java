package org.qifu.process.action;

import java.util.Set;

/** Who clicks. */
record Clerk(String id, Set<String> groups) {

    boolean isIn(String group) {
        return groups.contains(group);
    }
}
