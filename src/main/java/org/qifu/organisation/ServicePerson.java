package org.qifu.organisation;

import java.util.List;

/**
 * A person of the pool that serves enterprises (R-DSP-03, R-DSP-07). Throws {@link IllegalArgumentException} without
 * code, name, department or skills.
 *
 * @param code the person's user id
 * @param department code of the department
 * @param skills codes of the service types the person can serve, for instance {@code RISK_CHECK}
 * @param active whether new services may be given to the person
 */
public record ServicePerson(
        String code, String name, String department, PoolKind pool, List<String> skills, boolean active) {

    public ServicePerson {
        code = Required.text(code, "服务人员账号");
        name = Required.text(name, "服务人员姓名");
        department = Required.text(department, "服务人员所属部门");
        skills = Required.texts(skills, "服务人员专长").stream().distinct().toList();
    }
}
