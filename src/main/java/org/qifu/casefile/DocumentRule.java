package org.qifu.casefile;

import java.util.List;

/**
 * A rule that looks beyond the single field: at other fields, at the case, or at who submits. A Spring bean; the
 * server asks every rule of a document before a task may complete, once the constraints of the record itself hold.
 *
 * @param <D> the record the document binds to
 */
public interface DocumentRule<D> {

    /** The record this rule is about. */
    Class<D> document();

    /** What is wrong, empty when nothing is. */
    List<Problem> check(D document, Submission submission);
}
