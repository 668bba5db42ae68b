package org.qifu.process.absence;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.qifu.organisation.Absence.Kind;
import org.qifu.organisation.AbsenceRefused;
import org.qifu.organisation.NewAbsence;
import org.springframework.stereotype.Component;

/** Refuses a rule of 代理 that could never do anything. */
@Component
class AbsenceEntryCheck {

    /** The flows with tasks of cases and questions, by which a rule may be narrowed. */
    static final Set<String> FLOWS = Set.of("appeal", "guidance", "help", "blockingPoint", "notice");

    private final StaffOfAbsence staff;

    AbsenceEntryCheck(StaffOfAbsence staff) {
        this.staff = staff;
    }

    /** Throws {@link AbsenceRefused} with the first thing that is wrong. */
    void require(NewAbsence rule, LocalDate today) {
        refuse(rule.proxy().equals(rule.person()), "代理人不能是本人，请选择其他人员。");
        refuse(rule.firstDay().isBefore(today), "开始日期不能早于今天。");
        refuse(rule.lastDay().isBefore(rule.firstDay()), "结束日期不能早于开始日期。");
        List<String> own = staff.groups(rule.person());
        refuse(own.isEmpty(), "没有这个人员，或者该人员不在任何用户组中。");
        String of = rule.scope().of();
        refuse(rule.scope().kind() == Kind.FLOW && !FLOWS.contains(of), "请选择代理哪一类流程。");
        refuse(rule.scope().kind() == Kind.GROUP && !own.contains(of), "请选择本人所在的用户组。");
        List<String> needed = rule.scope().kind() == Kind.GROUP ? List.of(of) : own;
        refuse(
                Collections.disjoint(staff.groups(rule.proxy()), needed),
                "代理人不在相应的用户组中，收不到任务。请选择同组人员，或者请系统管理员先把代理人加入用户组。");
    }

    private static void refuse(boolean wrong, String sentence) {
        if (wrong) {
            throw new AbsenceRefused(sentence);
        }
    }
}
