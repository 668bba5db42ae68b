package org.qifu.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.qifu.Rule;
import org.qifu.casefile.GuidanceCase;
import org.qifu.casefile.Paper;
import org.qifu.organisation.Pool;

class ContributionTest {

    private static final Paper PART =
            Paper.of("content", "检查消防通道", "findings", List.of(), "servedBy", List.of("wang"), "minutes", 40);

    @Rule({"R-DSP-04", "R-FRM-19"})
    @Test
    void isSignedByPeopleOfItsOwnDepartment() {
        // given: the part of 消防救援; when: nobody or somebody of the lead signs, then: refused
        var rule = new ServedByPartner(new OwnPeople(Pool.ofFour()));
        var fire = new GuidanceCase().part("fire").submission();
        assertThat(PART.faults(Contribution.class)).isEmpty();
        assertThat(PART.faults(rule, fire)).isEmpty();
        assertThat(PART.with("servedBy", List.of()).faults(rule, fire)).containsExactly("servedBy: 请至少选择一名服务人员");
        assertThat(PART.with("servedBy", List.of("wang", "zhang")).faults(rule, fire))
                .containsExactly("servedBy: 请从列表中选择本部门的服务人员");
    }

    @Rule("R-SVC-09")
    @Test
    void givesEachFindingItsOwnSuggestion() {
        // given: a finding without a suggestion; when: checked, then: it is named
        var bare = Map.of("finding", "灭火器过期", "outcome", "RECTIFY");
        assertThat(PART.with("findings", List.of(bare)).faults(Contribution.class))
                .containsExactly("findings[0].suggestion: 请填写");
    }
}
