package org.qifu.process.task;

import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.qifu.casefile.DocumentRule;
import org.qifu.casefile.Problem;
import org.qifu.casefile.Submission;
import org.springframework.stereotype.Component;

/** Binds a document to its record and asks every constraint and rule about it. */
@Component
public class DocumentCheck {

    private final DocumentBinder binder;
    private final Validator validator;
    private final FormLabels labels;
    private final List<DocumentRule<?>> rules;

    DocumentCheck(DocumentBinder binder, Validator validator, FormLabels labels, List<DocumentRule<?>> rules) {
        this.binder = binder;
        this.validator = validator;
        this.labels = labels;
        this.rules = rules;
    }

    /**
     * The checked document.
     *
     * @throws Rejection naming every field that is wrong
     */
    public <D extends Record> D require(String name, Class<D> type, String content, Submission submission) {
        var bound = binder.bind(content, type);
        D document = bound.document();
        if (document == null) {
            throw new Rejection(bound.problems(), labels, name);
        }
        List<Problem> problems = new ArrayList<>(constraints(document));
        if (problems.isEmpty()) {
            // Rules look at several fields at once and may count on each field being well-formed by itself.
            problems.addAll(asked(document, type, submission));
        }
        if (!problems.isEmpty()) {
            throw new Rejection(problems, labels, name);
        }
        return document;
    }

    private <D> List<Problem> constraints(D document) {
        return validator.validate(document).stream()
                .map(violation -> new Problem(violation.getPropertyPath().toString(), violation.getMessage()))
                .sorted(Comparator.comparing(Problem::field))
                .distinct()
                .toList();
    }

    @SuppressWarnings("unchecked")
    private <D> List<Problem> asked(D document, Class<D> type, Submission submission) {
        return rules.stream()
                .filter(rule -> rule.document() == type)
                .flatMap(rule -> ((DocumentRule<D>) rule).check(document, submission).stream())
                .toList();
    }
}
