package org.qifu.archive;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The grounds that only an unannounced inspection speaks for: their very words would give it away (C-16). */
final class GuardedGrounds {

    private GuardedGrounds() {}

    static Set<String> of(Optional<Content> eligibility) {
        Set<String> open = grounds(eligibility, false);
        return grounds(eligibility, true).stream()
                .filter(ground -> !open.contains(ground))
                .collect(Collectors.toSet());
    }

    private static Set<String> grounds(Optional<Content> eligibility, boolean guarded) {
        return eligibility.stream()
                .flatMap(check -> check.rows("hits").stream())
                .filter(hit -> hit.yes("guarded") == guarded)
                .map(hit -> hit.text("ground"))
                .collect(Collectors.toSet());
    }
}
