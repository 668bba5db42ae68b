package org.qifu.archive;

import java.util.Set;

/**
 * A paper that belongs to no case.
 *
 * @param name of its template, without ending
 * @param title under which people know it
 * @param placeholders every placeholder of the template, none may be missing and there is no other
 */
public record ReportForm(String name, String title, Set<String> placeholders) {

    String file() {
        return name + ".docx";
    }
}
