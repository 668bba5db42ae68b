package org.qifu.guidance;

import java.util.List;
import java.util.Set;
import org.qifu.casefile.Findings;
import org.qifu.casefile.Problem;
import org.qifu.organisation.ServicePeople;
import org.springframework.stereotype.Component;

/** Whoever signs for a department belongs to it (R-FRM-19). */
@Component
class OwnPeople {

    private final ServicePeople people;

    OwnPeople(ServicePeople people) {
        this.people = people;
    }

    /** What is wrong with the people who served for one of these departments, usually one. */
    List<Problem> check(List<String> servedBy, Set<String> departments) {
        boolean own = servedBy.stream()
                .allMatch(code -> people.find(code)
                        .filter(person -> departments.contains(person.department()))
                        .isPresent());
        return new Findings()
                .refuse(servedBy.isEmpty(), "servedBy", "请至少选择一名服务人员")
                .refuse(!own, "servedBy", "请从列表中选择本部门的服务人员")
                .list();
    }
}
