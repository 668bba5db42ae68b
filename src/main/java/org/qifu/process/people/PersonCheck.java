package org.qifu.process.people;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.List;
import java.util.stream.Collectors;
import org.qifu.casefile.Codes;
import org.qifu.casefile.Problem;
import org.qifu.organisation.ServicePerson;
import org.qifu.process.task.DocumentBinder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Refuses a person of the pool whose entry is not complete or names what does not exist. */
@Component
class PersonCheck {

    private final DocumentBinder binder;
    private final Validator validator;
    private final Codes codes;

    PersonCheck(DocumentBinder binder, Validator validator, Codes codes) {
        this.binder = binder;
        this.validator = validator;
        this.codes = codes;
    }

    /**
     * The person, bound and checked.
     *
     * @param code the person's user id
     * @throws ResponseStatusException 400 with a Chinese sentence
     */
    ServicePerson require(String code, String entry) {
        var bound = binder.bind(entry, PersonEntry.class);
        PersonEntry person = bound.document();
        if (person == null) {
            throw refused(bound.problems().stream().map(PersonCheck::named).collect(Collectors.joining("；")));
        }
        String wrong = validator.validate(person).stream()
                .map(ConstraintViolation::getMessage)
                .sorted()
                .distinct()
                .collect(Collectors.joining("；"));
        if (!wrong.isEmpty()) {
            throw refused(wrong);
        }
        requireKnown(code, person);
        return person.person(code);
    }

    private void requireKnown(String code, PersonEntry person) {
        if (!code.matches("[A-Za-z0-9._-]{1,64}")) {
            throw refused("人员账号应与其登录账号一致，由字母、数字、点、下划线或连字符组成，最多64个字符");
        }
        if (!codes.department(person.department())) {
            throw refused("没有这个部门：" + person.department() + "，请填写部门代码");
        }
        List<String> unknown = person.skills().stream()
                .filter(skill -> !codes.serviceType(skill))
                .toList();
        if (!unknown.isEmpty()) {
            throw refused("没有这些服务类型：" + String.join("、", unknown) + "，请填写服务类型代码");
        }
    }

    private static String named(Problem problem) {
        return problem.field().isEmpty() ? problem.message() : "「" + problem.field() + "」" + problem.message();
    }

    private static ResponseStatusException refused(String sentence) {
        return new ResponseStatusException(HttpStatus.BAD_REQUEST, sentence + "。");
    }
}
