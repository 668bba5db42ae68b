package org.qifu.dispatch;

import java.util.List;
import org.qifu.casefile.Codes;
import org.qifu.casefile.DocumentRule;
import org.qifu.casefile.Findings;
import org.qifu.casefile.Problem;
import org.qifu.casefile.Submission;
import org.springframework.stereotype.Component;

/** A person of the pool belongs to a known department and can serve at least one known type (R-DSP-03). */
@Component
class PoolEntryKnown implements DocumentRule<PoolEntry> {

    private final Codes codes;

    PoolEntryKnown(Codes codes) {
        this.codes = codes;
    }

    @Override
    public Class<PoolEntry> document() {
        return PoolEntry.class;
    }

    @Override
    public List<Problem> check(PoolEntry entry, Submission submission) {
        boolean known = entry.skills().stream().allMatch(codes::serviceType);
        return new Findings()
                .refuse(!codes.department(entry.department()), "department", "请从列表中选择所属部门")
                .choose("skills", entry.skills())
                .refuse(!known, "skills", "请从列表中选择专长")
                .list();
    }
}
