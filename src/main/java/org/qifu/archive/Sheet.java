package org.qifu.archive;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How one kind of paper is filled in: what it is made from, and the words for each placeholder of its template. */
interface Sheet {

    PaperKind kind();

    /** The documents that the paper tells of; when one of them changes there is a new version. */
    List<String> sources();

    /** Every placeholder of the template, none may be missing and there is no other. */
    Set<String> placeholders();

    /** Sentences that the template prints word for word, each a paragraph of its own. */
    default List<String> sentences() {
        return List.of();
    }

    /**
     * The words for every placeholder, a picture for one that begins with @.
     *
     * @throws IllegalStateException when a document is not there yet
     */
    Map<String, Object> fields(Sources sources, Issue issue);

    /**
     * Which version is made, and when.
     *
     * @param on day in Asia/Shanghai
     */
    record Issue(String number, int version, LocalDate on) {}
}
