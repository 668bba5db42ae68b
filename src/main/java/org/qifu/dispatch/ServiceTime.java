package org.qifu.dispatch;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import org.qifu.casefile.DocumentRule;
import org.qifu.casefile.Findings;
import org.qifu.casefile.Problem;
import org.qifu.casefile.Submission;
import org.springframework.stereotype.Component;

/** The time agreed is still to come (R-SVC-02); what is answered at once may have just begun (R-SVC-01). */
@Component
class ServiceTime implements DocumentRule<Dispatch> {

    private static final Set<Method> AT_ONCE = Set.of(Method.DESK, Method.PHONE);
    private static final Duration JUST_BEGUN = Duration.ofMinutes(30);

    @Override
    public Class<Dispatch> document() {
        return Dispatch.class;
    }

    @Override
    public List<Problem> check(Dispatch dispatch, Submission submission) {
        LocalDateTime earliest =
                AT_ONCE.contains(dispatch.method()) ? submission.time().minus(JUST_BEGUN) : submission.time();
        return new Findings()
                .refuse(dispatch.serviceAt().isBefore(earliest), "serviceAt", "请填写今后的时间")
                .list();
    }
}
