package org.qifu.process.task;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.stream.Collectors;
import org.qifu.casefile.Problem;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Binds what is sent to an address under {@code /api/} and asks its constraints, as documents are bound and asked. */
@Component
public class SentEntry {

    private final DocumentBinder binder;
    private final Validator validator;

    SentEntry(DocumentBinder binder, Validator validator) {
        this.binder = binder;
        this.validator = validator;
    }

    /**
     * The entry.
     *
     * @throws ResponseStatusException 400 with a Chinese sentence that names everything wrong
     */
    public <E extends Record> E require(String content, Class<E> type) {
        var bound = binder.bind(content, type);
        E entry = bound.document();
        if (entry == null) {
            throw refused(bound.problems().stream().map(SentEntry::named).collect(Collectors.joining("；")));
        }
        String wrong = validator.validate(entry).stream()
                .map(ConstraintViolation::getMessage)
                .sorted()
                .distinct()
                .collect(Collectors.joining("；"));
        if (!wrong.isEmpty()) {
            throw refused(wrong);
        }
        return entry;
    }

    /** What an address answers when an entry is wrong; the sentence comes without its full stop. */
    public static ResponseStatusException refused(String sentence) {
        return new ResponseStatusException(HttpStatus.BAD_REQUEST, sentence + "。");
    }

    private static String named(Problem problem) {
        return problem.field().isEmpty() ? problem.message() : "「" + problem.field() + "」" + problem.message();
    }
}
