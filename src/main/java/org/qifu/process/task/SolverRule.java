package org.qifu.process.task;

import java.util.List;
import org.qifu.casefile.CaseFacts;
import org.qifu.casefile.DocumentRule;
import org.qifu.casefile.Findings;
import org.qifu.casefile.Problem;
import org.qifu.casefile.Submission;
import org.qifu.evaluation.Evaluation;
import org.qifu.evaluation.Verification;
import org.qifu.revisit.Revisit;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What {@link SolverGuard} says at the claim, said to those who complete without one. */
record SolverRule<D>(Class<D> document, SolverGuard guard) implements DocumentRule<D> {

    @Override
    public List<Problem> check(D revisitOrRating, Submission submission) {
        CaseFacts facts = submission.facts();
        String actor = submission.actor();
        boolean solver = facts != null && actor != null && guard.bars(facts.number(), submission.task(), actor);
        return new Findings().refuse(solver, "", SolverGuard.NOT_YOU).list();
    }

    @Configuration(proxyBeanMethods = false)
    static class Rules {

        @Bean
        DocumentRule<Revisit> solverDoesNotRevisit(SolverGuard guard) {
            return new SolverRule<>(Revisit.class, guard);
        }

        @Bean
        DocumentRule<Evaluation> solverDoesNotRate(SolverGuard guard) {
            return new SolverRule<>(Evaluation.class, guard);
        }

        @Bean
        DocumentRule<Verification> solverDoesNotVerify(SolverGuard guard) {
            return new SolverRule<>(Verification.class, guard);
        }
    }
}
