package org.qifu.portal.web;

import jakarta.validation.Validator;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.qifu.casefile.DocumentRule;
import org.qifu.casefile.Problem;
import org.qifu.casefile.Submission;
import org.qifu.intake.Application;
import org.springframework.stereotype.Component;

/**
 * Everything that is wrong with an application at once, one thing a field, in the words of the constraints and rules
 * that decide in the end. The engine asks the rules only when the constraints hold; who fills in a form on a phone
 * should not be sent round twice.
 */
@Component
class ApplicationCheck {

    private final Validator validator;
    private final List<DocumentRule<Application>> rules;
    private final Clock clock;

    ApplicationCheck(Validator validator, List<DocumentRule<Application>> rules, Clock clock) {
        this.validator = validator;
        this.rules = rules;
        this.clock = clock;
    }

    /** What is wrong; empty when nothing is. */
    List<Problem> problems(Entrance entrance, Application application) {
        List<Problem> found = new ArrayList<>();
        Stream.concat(constraints(application), asked(entrance, application))
                .filter(problem ->
                        found.stream().noneMatch(other -> other.field().equals(problem.field())))
                .forEach(found::add);
        return found;
    }

    private Stream<Problem> constraints(Application application) {
        return validator.validate(application).stream()
                .map(violation -> new Problem(violation.getPropertyPath().toString(), violation.getMessage()));
    }

    @SuppressWarnings("ConstantValue")
    private Stream<Problem> asked(Entrance entrance, Application application) {
        // Which digits a number must have depends on whose it is.
        if (application.applicantKind() == null) {
            return Stream.empty();
        }
        var submission = new Submission(entrance.start(), null, null, Set.of(), clock.instant());
        return rules.stream().flatMap(rule -> rule.check(application, submission).stream());
    }
}
