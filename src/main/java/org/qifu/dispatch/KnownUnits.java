package org.qifu.dispatch;

import java.util.List;
import java.util.Set;
import org.qifu.casefile.Codes;
import org.qifu.casefile.DocumentRule;
import org.qifu.casefile.Findings;
import org.qifu.casefile.Problem;
import org.qifu.casefile.Submission;
import org.springframework.stereotype.Component;

/** One lead department (R-DSP-06) and partners that are other departments, each named once. */
@Component
class KnownUnits implements DocumentRule<Dispatch> {

    private final Codes codes;

    KnownUnits(Codes codes) {
        this.codes = codes;
    }

    @Override
    public Class<Dispatch> document() {
        return Dispatch.class;
    }

    @Override
    public List<Problem> check(Dispatch dispatch, Submission submission) {
        List<String> partners = dispatch.partners();
        boolean repeated = Set.copyOf(partners).size() != partners.size();
        return new Findings()
                .refuse(!codes.department(dispatch.lead()), "lead", "请从列表中选择一个牵头部门")
                .refuse(!partners.stream().allMatch(codes::department), "partners", "请从列表中选择协同部门")
                .refuse(repeated, "partners", "同一协同部门请只选一次")
                .refuse(partners.contains(dispatch.lead()), "partners", "牵头部门不能同时是协同部门，请去掉")
                .list();
    }
}
