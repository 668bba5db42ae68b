package org.qifu.organisation;

import org.jspecify.annotations.Nullable;

/**
 * A centre or station in the tree of levels (R-ORG-08).
 *
 * @param parent code of the node above, null at the top
 */
public record OrgNode(
        String code, String name, OrgLevel level, @Nullable String parent) {

    boolean isBelow(OrgNode other) {
        return other.code.equals(parent);
    }
}
