package org.qifu.evaluation;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.qifu.casefile.DocumentRule;
import org.qifu.casefile.Findings;
import org.qifu.casefile.Problem;
import org.qifu.casefile.Submission;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What is reported as done in a rectification has been done: its day is not in the future (R-FBK-06). */
record DayNotAhead<D>(Class<D> document, String field, Function<D, LocalDate> day) implements DocumentRule<D> {

    @Override
    public List<Problem> check(D report, Submission submission) {
        return new Findings()
                .refuse(day.apply(report).isAfter(submission.day()), field, "日期不能晚于今天")
                .list();
    }

    @Configuration(proxyBeanMethods = false)
    static class Rules {

        @Bean
        DocumentRule<Verification> verifiedByToday() {
            return new DayNotAhead<>(Verification.class, "contactedOn", Verification::contactedOn);
        }

        @Bean
        DocumentRule<Rectification> rectifiedByToday() {
            return new DayNotAhead<>(Rectification.class, "doneOn", Rectification::doneOn);
        }

        @Bean
        DocumentRule<ComplaintAnswer> answeredByToday() {
            return new DayNotAhead<>(ComplaintAnswer.class, "answeredOn", ComplaintAnswer::answeredOn);
        }
    }
}
