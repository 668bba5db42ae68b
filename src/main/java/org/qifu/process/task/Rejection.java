package org.qifu.process.task;

import java.util.List;
import org.qifu.casefile.Problem;

/** A submission that a rule refuses. Its message is a Chinese sentence for the person who submitted. */
public class Rejection extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public Rejection(String message) {
        super(message);
    }

    Rejection(List<Problem> problems, FormLabels labels, String document) {
        super(labels.sentence(document, problems));
    }
}
