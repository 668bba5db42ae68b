package org.qifu.dispatch;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.qifu.casefile.PlainText;
import org.qifu.organisation.PoolKind;
import org.qifu.organisation.ServicePerson;

/**
 * 服务人员登记: a person of the pool that dispatch chooses from (R-DSP-03, R-DSP-07). Entered again, the person is changed.
 *
 * @param account the person's user id
 * @param department code of the department
 * @param skills codes of the service types the person can serve
 * @param active whether new services may be given to the person
 */
public record PoolEntry(
        @NotBlank(message = "请填写")
        @PlainText(max = 64, lines = false)
        @Pattern(regexp = "[A-Za-z0-9._-]*", message = "应与登录账号一致，只含字母、数字、点、下划线和连字符")
        String account,

        @NotBlank(message = "请填写") @PlainText(max = 60, lines = false)
        String name,

        @NotBlank(message = "请选择") @PlainText(max = 64, lines = false)
        String department,

        @NotNull(message = "请选择") PoolKind pool,

        @Size(max = 10, message = "请控制在10项以内")
        List<@NotBlank(message = "请选择") @PlainText(max = 64, lines = false) String> skills,

        @NotNull(message = "请选择") Boolean active) {

    /** No skills is an empty list. */
    public PoolEntry {
        skills = skills == null ? List.of() : skills;
    }

    /** The person as the pool keeps it. */
    public ServicePerson person() {
        return new ServicePerson(account, name, department, pool, skills, active);
    }
}
