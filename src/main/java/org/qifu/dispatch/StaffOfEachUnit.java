package org.qifu.dispatch;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qifu.casefile.DocumentRule;
import org.qifu.casefile.Findings;
import org.qifu.casefile.Problem;
import org.qifu.casefile.Submission;
import org.qifu.organisation.ServicePeople;
import org.qifu.organisation.ServicePerson;
import org.springframework.stereotype.Component;

/** Every department that is sent names its people, and only departments that are sent do (R-DSP-03, R-DSP-05). */
@Component
class StaffOfEachUnit implements DocumentRule<Dispatch> {

    private final ServicePeople people;

    StaffOfEachUnit(ServicePeople people) {
        this.people = people;
    }

    @Override
    public Class<Dispatch> document() {
        return Dispatch.class;
    }

    @Override
    public List<Problem> check(Dispatch dispatch, Submission submission) {
        List<ServicePerson> staff = dispatch.staff().stream()
                .map(people::find)
                .flatMap(Optional::stream)
                .filter(ServicePerson::active)
                .toList();
        Set<String> own = staff.stream().map(ServicePerson::department).collect(Collectors.toSet());
        List<String> units = Stream.concat(Stream.of(dispatch.lead()), dispatch.partners().stream())
                .toList();
        return new Findings()
                .choose("staff", dispatch.staff())
                .refuse(staff.size() < dispatch.staff().size(), "staff", "请从列表中选择在岗的服务人员")
                .refuse(!units.containsAll(own), "staff", "只能选择牵头部门或者协同部门的人员")
                .refuse(!own.containsAll(units), "staff", "牵头部门和每个协同部门都要至少选择一名人员")
                .list();
    }
}
