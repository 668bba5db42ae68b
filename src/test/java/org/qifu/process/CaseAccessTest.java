package org.qifu.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.qifu.Rule;
import org.qifu.organisation.Group;
import org.qifu.organisation.Organisation;
import org.qifu.process.staff.CaseAccess;
import org.springframework.beans.factory.annotation.Autowired;

/** Who may look at a case: its papers, attachments and package. */
class CaseAccessTest extends GuidanceTest {

    @Autowired
    private CaseAccess access;

    @Autowired
    private Organisation organisation;

    @Test
    @Rule({"R-SVC-13", "R-ARC-07"})
    void aGuidanceIsSeenByThoseItWasGivenToAndByNoInspector() {
        // given a booking at Anwen, dispatched to market supervision with fire rescue
        String number = promisedVisit("2024-03-20T09:00", "fire");

        // then those who took it, decide, serve and watch over all of it see it
        assertThat(seenBy(number, "anwen-reception", "coordination", "dept-amr", "dept-fire", "supervisors"))
                .containsExactly("anwen-reception", "coordination", "dept-amr", "dept-fire", "supervisors");

        // and other stations, other departments, enforcement and whoever plans inspections do not (C-47)
        assertThat(seenBy(number, "lengshui-reception", "dept-ecology", "dept-enforcement", "county-hard-cases"))
                .isEmpty();
        assertThat(seenBy(number, "inspect-coordinator", "analysts")).isEmpty();

        // when it is dispatched anew without fire rescue; then fire rescue sees it no more
        amend(number, "CHANGE");
        complete(number, "dispatch", "coordination", GuidanceForms.dispatch("ONSITE", "2024-03-28T09:00"));
        assertThat(seenBy(number, "dept-amr", "dept-fire")).containsExactly("dept-amr");
    }

    @Test
    @Rule("R-ELI-06")
    void theWholeOfAGuidanceIsForThoseWhoMayReadTheRegisters() {
        // given a booking, whose package would hold what the registers found (C-16), and an appeal of the same station
        String guidance = promisedVisit("2024-03-20T09:00", "fire");
        String appeal = register(Forms.application("anwen"));
        var groups = Stream.concat(organisation.groups().stream().map(Group::id), Stream.of("camunda-admin"));

        // when each group there is asks for all of it
        var byGroup = groups.collect(Collectors.partitioningBy(group -> whole(guidance, group)));

        // then only those who decide on it get it, though the others see the case
        assertThat(byGroup.get(true)).containsExactlyInAnyOrder("coordination", "camunda-admin");
        assertThat(byGroup.get(false)).contains("supervisors", "complaints", "anwen-office", "dept-amr", "dept-fire");
        assertThat(seenBy(guidance, "supervisors", "complaints", "anwen-office", "dept-amr", "dept-fire"))
                .hasSize(5);

        // and an appeal, about which no register is asked, is whole for everybody who sees it
        assertThat(whole(appeal, "anwen-office")).isTrue();
        assertThat(whole(appeal, "supervisors")).isTrue();
        assertThat(whole(appeal, "coordination")).isFalse();
    }

    private boolean whole(String number, String group) {
        return as(group, () -> catchThrowable(() -> access.requireWhole(number))) == null;
    }

    @Test
    @Rule("R-ARC-07")
    void anAppealIsNoBusinessOfTheCoordinators() {
        // given a problem of Anwen; then its station sees it, the coordinators of guidance do not
        String number = register(Forms.application("anwen"));
        assertThat(seenBy(number, "anwen-office", "coordination", "county-hard-cases"))
                .containsExactly("anwen-office");

        // when there is no such case; then the refusal is the same as for one that is not to be seen
        assertThat(refusal("SQ-2024-99999", "coordination")).isEqualTo(refusal(number, "coordination"));
    }

    private List<String> seenBy(String number, String... groups) {
        return Stream.of(groups).filter(group -> refusal(number, group) == null).toList();
    }

    private String refusal(String number, String group) {
        Throwable refused = as(group, () -> catchThrowable(() -> access.require(number)));
        return refused == null ? null : refused.getMessage();
    }
}
