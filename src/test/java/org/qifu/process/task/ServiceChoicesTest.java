package org.qifu.process.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.qifu.Rule;
import org.qifu.catalogue.ServiceTypes;
import org.qifu.organisation.Pool;

class ServiceChoicesTest {

    private final ServiceChoices choices = new ServiceChoices(Pool.organisation(), Pool.ofFour(), new ServiceTypes());

    @Rule("R-DSP-03")
    @Test
    void offersPeopleWithDepartmentAndSkills() {
        // given: four people, of whom one has left; when: offered, then: the three, each with what helps to choose
        assertThat(choices.list("people"))
                .containsExactly(
                        new Choice("张三（市场监管，风险隐患排查）", "zhang", "amr"),
                        new Choice("李四（市场监管，政策法规解读）", "li", "amr"),
                        new Choice("王五（消防救援，风险隐患排查、政策法规解读）", "wang", "fire"));
    }

    @Rule("R-FRM-07")
    @Test
    void offersDepartmentsAndServiceTypesInTheirOrder() {
        // given: the delivered data; when: offered, then: sixteen departments, ten types under their short names
        assertThat(choices.list("departments")).hasSize(16).startsWith(new Choice("市场监管", "amr"));
        assertThat(choices.list("serviceTypes"))
                .hasSize(10)
                .startsWith(new Choice("政策法规解读", "POLICY"))
                .endsWith(new Choice("其他", "OTHER"));
        assertThatThrownBy(() -> choices.list("poeple")).hasMessage("No list of choices poeple");
    }
}
