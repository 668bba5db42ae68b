package org.qifu.archive;

import java.util.List;

/** The printed papers, as far as completeness and package ask for them. */
interface PaperList {

    /** All versions of all papers of a case, in the order of making. */
    List<Entry> of(String caseNumber);

    /** The file of a paper. */
    byte[] content(long id);

    /**
     * One version of a paper.
     *
     * @param kind {@code APPLICATION}, {@code COMMITMENT}, {@code REFUSAL}, {@code OPINION} or {@code EVALUATION}
     */
    record Entry(long id, String kind, String fileName, String sha256) {}
}
