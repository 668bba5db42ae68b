package org.qifu.organisation;

import java.util.List;

/** A station or centre is not ready; says everything that is missing, in Chinese. */
public class ActivationRefused extends RuntimeException {

    private final transient List<String> problems;

    ActivationRefused(List<String> problems) {
        super(String.join("；", problems));
        this.problems = List.copyOf(problems);
    }

    /** One sentence for each thing to put right. */
    public List<String> problems() {
        return problems;
    }
}
