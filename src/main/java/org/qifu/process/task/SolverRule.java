package org.qifu.process.task;

import java.util.List;
import org.qifu.casefile.CaseFacts;
import org.qifu.casefile.DocumentRule;
import org.qifu.casefile.Findings;
import org.qifu.casefile.Problem;
import org.qifu.casefile.Submission;
import org.qifu.evaluation.Evaluation;
import org.qifu.revisit.Revisit;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Who solved a case neither revisits it (C-23) nor telephones for its rating (R-FBK-03), even without a claim. */
record SolverRule<D>(Class<D> document) implements DocumentRule<D> {

    @Override
    public List<Problem> check(D revisitOrRating, Submission submission) {
        CaseFacts facts = submission.facts();
        String actor = submission.actor();
        boolean solver = facts != null && actor != null && facts.handledBy(actor);
        return new Findings().refuse(solver, "", SolverGuard.NOT_YOU).list();
    }

    @Configuration(proxyBeanMethods = false)
    static class Rules {

        @Bean
        DocumentRule<Revisit> solverDoesNotRevisit() {
            return new SolverRule<>(Revisit.class);
        }

        @Bean
        DocumentRule<Evaluation> solverDoesNotRate() {
            return new SolverRule<>(Evaluation.class);
        }
    }
}
