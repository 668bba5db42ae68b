package org.qifu.organisation;

import org.jspecify.annotations.Nullable;

/**
 * Who holds a duty at a board.
 *
 * @param name of the person, or of the department that leads
 * @param account user id at this system, null for a department and for a person without one
 */
public record Member(Duty duty, String name, @Nullable String account) {

    /** Throws {@link IllegalArgumentException} when the name is blank. */
    public Member {
        name = Required.text(name, duty.label());
    }
}
