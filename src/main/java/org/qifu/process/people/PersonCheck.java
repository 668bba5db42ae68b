package org.qifu.process.people;

import java.util.List;
import org.qifu.casefile.Codes;
import org.qifu.organisation.ServicePerson;
import org.qifu.process.task.SentEntry;
import org.springframework.stereotype.Component;

/** Refuses a person of the pool whose entry is not complete or names what does not exist. */
@Component
class PersonCheck {

    private final SentEntry entries;
    private final Codes codes;

    PersonCheck(SentEntry entries, Codes codes) {
        this.entries = entries;
        this.codes = codes;
    }

    /** The person of this user id; a {@code ResponseStatusException} 400 with a Chinese sentence for a wrong entry. */
    ServicePerson require(String code, String entry) {
        PersonEntry person = entries.require(entry, PersonEntry.class);
        if (!code.matches("[A-Za-z0-9._-]{1,64}")) {
            throw SentEntry.refused("人员账号应与其登录账号一致，由字母、数字、点、下划线或连字符组成，最多64个字符");
        }
        if (!codes.department(person.department())) {
            throw SentEntry.refused("没有这个部门：" + person.department() + "，请填写部门代码");
        }
        List<String> unknown = person.skills().stream()
                .filter(skill -> !codes.serviceType(skill))
                .toList();
        if (!unknown.isEmpty()) {
            throw SentEntry.refused("没有这些服务类型：" + String.join("、", unknown) + "，请填写服务类型代码");
        }
        return person.person(code);
    }
}
