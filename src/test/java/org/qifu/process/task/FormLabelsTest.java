package org.qifu.process.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.qifu.Rule;
import org.qifu.casefile.Problem;

/** A refusal names a field as the form does. */
class FormLabelsTest {

    @Rule("R-SVC-09")
    @Test
    void saysWhichRowOfAListIsWrong() {
        // given: a finding without suggestion, a date and a list as a whole
        var problems = List.of(
                new Problem("findings[1].suggestion", "请填写"),
                new Problem("servedOn", "请填写日期"),
                new Problem("findings", "请控制在50项以内"),
                new Problem("servedBy[0]", "请选择"));

        // when and then: each is named as on the form
        assertThat(new FormLabels().sentence("opinion", problems))
                .isEqualTo("第2条「整改建议及指导意见」请填写；「服务时间」请填写日期；「现场情况及发现问题」请控制在50项以内；「服务人员（签字）」请选择。");
    }
}
