package org.qifu.process.task;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * One line of a list that a form chooses from.
 *
 * @param department code of a person's department, by which a form offers the people of some departments only
 */
record Choice(
        String label,
        String value,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String department) {

    Choice(String label, String value) {
        this(label, value, null);
    }
}
