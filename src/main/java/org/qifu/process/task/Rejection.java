package org.qifu.process.task;

import java.util.List;
import org.qifu.casefile.Problem;

/** A submission that a rule refuses. Its message is a Chinese sentence for the person who submitted. */
public class Rejection extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    public Rejection(String message) {
        super(message);
        problems = List.of();
    }

    Rejection(List<Problem> problems, FormLabels labels, String document) {
        super(labels.sentence(document, problems));
        this.problems = List.copyOf(problems);
    }

    /** What is wrong field by field; empty when the submission as a whole is refused. */
    public List<Problem> problems() {
        return problems;
    }
}
