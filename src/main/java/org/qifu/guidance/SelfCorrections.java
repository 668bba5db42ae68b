package org.qifu.guidance;

import jakarta.validation.Validator;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.qifu.casefile.CaseEvent.Kind;
import org.qifu.casefile.CaseFile;
import org.qifu.casefile.CaseFiles;
import org.qifu.casefile.Findings;
import org.qifu.casefile.Problem;
import org.qifu.casefile.Timeline;
import org.qifu.deadline.Deadlines;
import org.qifu.guidance.SelfCorrection.Status;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How far a firm has put right what was suggested, by its own reports, all of which are kept (000 十二(二), R-SVC-18). */
@Component
public class SelfCorrections {

    private final Suggestions suggestions;
    private final SelfCorrectionRows rows;
    private final CaseFiles files;
    private final Timeline timeline;
    private final Validator validator;
    private final Clock clock;

    SelfCorrections(
            Suggestions suggestions,
            SelfCorrectionRows rows,
            CaseFiles files,
            Timeline timeline,
            Validator validator,
            Clock clock) {
        this.suggestions = suggestions;
        this.rows = rows;
        this.files = files;
        this.timeline = timeline;
        this.validator = validator;
        this.clock = clock;
    }

    /** The suggestions of a case, the lead's first; empty before the opinion. */
    public List<Suggestion> of(String caseNumber) {
        return suggestions.of(caseNumber);
    }

    /**
     * Keeps what the firm says, and tells the department by a line in the timeline.
     *
     * @return what is wrong; nothing is kept then
     */
    @Transactional
    public List<Problem> report(String caseNumber, SelfCorrection said) {
        List<Problem> problems = problems(caseNumber, said);
        if (problems.isEmpty()) {
            CaseFile file = files.lock(caseNumber);
            rows.add(caseNumber, new Suggestion.Report(said, clock.instant()));
            String line =
                    "企业反馈自行整改情况：建议“" + said.suggestion() + "”" + said.status().label() + "。" + said.text();
            timeline.append(file, Kind.TRACKED, null, line);
        }
        return problems;
    }

    private List<Problem> problems(String caseNumber, SelfCorrection said) {
        var problems = new ArrayList<Problem>();
        validator
                .validate(said)
                .forEach(wrong ->
                        problems.add(new Problem(wrong.getPropertyPath().toString(), wrong.getMessage())));
        if (!problems.isEmpty()) {
            return problems;
        }
        boolean known = suggestions.of(caseNumber).stream()
                .anyMatch(one ->
                        one.unit().equals(said.unit()) && one.suggestion().equals(said.suggestion()));
        LocalDate day = said.correctedOn();
        LocalDate today = LocalDate.ofInstant(clock.instant(), Deadlines.ZONE);
        return new Findings()
                .refuse(!known, "suggestion", "请选择意见书中的一条建议")
                .refuse(said.status() == Status.DONE && day == null, "correctedOn", "已整改的，请填写整改完成日期")
                .refuse(said.status() != Status.DONE && day != null, "correctedOn", "整改完成后再填写完成日期")
                .refuse(day != null && day.isAfter(today), "correctedOn", "日期不能晚于今天")
                .list();
    }
}
