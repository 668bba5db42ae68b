package org.qifu.enterprise;

import java.util.List;

/** A file, an entry or a change was refused as a whole; nothing was changed. */
public class RegisterRejected extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final List<String> problems;

    RegisterRejected(String problem) {
        this(List.of(problem));
    }

    RegisterRejected(String problem, Throwable cause) {
        this(problem);
        initCause(cause);
    }

    RegisterRejected(List<String> problems) {
        super(String.join("\n", problems));
        this.problems = List.copyOf(problems);
    }

    /** Everything that is wrong, as Chinese sentences, for a file with line numbers and in its order. */
    public List<String> problems() {
        return problems;
    }
}
