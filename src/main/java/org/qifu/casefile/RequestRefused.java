package org.qifu.casefile;

import java.util.List;

/** A request that a rule refuses; the message is a Chinese sentence for the person who asked. */
public class RequestRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    public RequestRefused(String message, Throwable cause) {
        this(message, List.of(), cause);
    }

    public RequestRefused(String message, List<Problem> problems, Throwable cause) {
        super(message, cause);
        this.problems = List.copyOf(problems);
    }

    /** Refused before anything was tried. */
    public RequestRefused(String message, List<Problem> problems) {
        super(message);
        this.problems = List.copyOf(problems);
    }

    /** What is wrong with single fields, to be shown beside them; empty when the request as a whole is refused. */
    public List<Problem> problems() {
        return problems;
    }
}
