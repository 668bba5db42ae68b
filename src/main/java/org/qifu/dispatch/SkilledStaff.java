package org.qifu.dispatch;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.qifu.casefile.CaseFacts;
import org.qifu.casefile.DocumentRule;
import org.qifu.casefile.Findings;
import org.qifu.casefile.Problem;
import org.qifu.casefile.Submission;
import org.qifu.catalogue.ServiceType;
import org.qifu.catalogue.ServiceTypes;
import org.qifu.organisation.ServicePeople;
import org.qifu.organisation.ServicePerson;
import org.springframework.stereotype.Component;

/** The people sent can do what the firm asked for: together every service type, and each at least one (R-DSP-03). */
@Component
class SkilledStaff implements DocumentRule<Dispatch> {

    private final ServicePeople people;
    private final ServiceTypes serviceTypes;

    SkilledStaff(ServicePeople people, ServiceTypes serviceTypes) {
        this.people = people;
        this.serviceTypes = serviceTypes;
    }

    @Override
    public Class<Dispatch> document() {
        return Dispatch.class;
    }

    @Override
    public List<Problem> check(Dispatch dispatch, Submission submission) {
        Set<String> wanted = wanted(submission.runningCase());
        List<ServicePerson> staff = dispatch.staff().stream()
                .map(people::find)
                .flatMap(Optional::stream)
                .toList();
        Set<String> offered = staff.stream().flatMap(it -> it.skills().stream()).collect(Collectors.toSet());
        String lacking = wanted.stream()
                .filter(type -> !offered.contains(type))
                .map(type -> serviceTypes.find(type).map(ServiceType::formLabel).orElse(type))
                .collect(Collectors.joining("、"));
        String idle = staff.stream()
                .filter(person -> Collections.disjoint(person.skills(), wanted))
                .map(ServicePerson::name)
                .collect(Collectors.joining("、"));
        return new Findings()
                .refuse(!lacking.isEmpty(), "staff", "还没有人能提供：" + lacking + "，请选择有此专长的人员")
                .refuse(!idle.isEmpty(), "staff", idle + "的专长与预约服务类型不符，请改选")
                .list();
    }

    private static Set<String> wanted(CaseFacts facts) {
        var types = new TreeSet<String>();
        facts.document("application")
                .ifPresent(application -> application.path("serviceTypes").forEach(type -> types.add(type.asText())));
        return types;
    }
}
