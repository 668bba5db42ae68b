package org.qifu.process.people;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qifu.casefile.PlainText;
import org.qifu.organisation.PoolKind;
import org.qifu.organisation.ServicePerson;

/** What is sent for a person of the pool; the person's code stands in the address. */
record PersonEntry(
        @NotBlank(message = "请填写姓名") @PlainText(max = 60, lines = false)
        String name,

        @NotBlank(message = "请填写所属部门代码") String department,

        @NotNull(
                message =
                        "请填写人员类别：LINE 行业主管、PROFESSIONAL 专业执法、COMPREHENSIVE 综合执法、EXPERT 领域专家、LAWYER 律师或 MEDIATOR 人民调解员")
        PoolKind pool,

        @NotEmpty(message = "请至少填写一项专长（服务类型代码）") @Size(max = 10, message = "专长请控制在10项以内")
        List<@NotBlank(message = "请填写服务类型代码") String> skills,

        @Nullable Boolean active) {

    ServicePerson person(String code) {
        return new ServicePerson(code, name, department, pool, skills, !Boolean.FALSE.equals(active));
    }
}
