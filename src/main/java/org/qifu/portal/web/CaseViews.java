package org.qifu.portal.web;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.qifu.archive.Paper;
import org.qifu.casefile.CaseFile;
import org.qifu.casefile.ServiceGiven;
import org.qifu.portal.Progress;
import org.qifu.portal.ProgressStage;
import org.qifu.portal.Progresses;
import org.qifu.portal.web.CaseView.ServiceCode;
import org.springframework.stereotype.Component;

/** Puts together what the page of a case shows. */
@Component
class CaseViews {

    private final Progresses progresses;
    private final FirmPapers papers;

    CaseViews(Progresses progresses, FirmPapers papers) {
        this.progresses = progresses;
        this.papers = papers;
    }

    CaseView of(CaseFile file) {
        Progress progress = progresses.of(file.number()).orElseThrow();
        List<Paper> made = papers.newest(file.number());
        ServiceCode code = serviceCode(file, progress.stage());
        return new CaseView(
                progress,
                StageCourse.of(progress),
                progress.actions().stream()
                        .map(CaseAction::of)
                        .sorted(Comparator.comparingInt(CaseAction::rank))
                        .toList(),
                made,
                code,
                mark(progress, made, code));
    }

    /** From the promise of a visit to its end; while the visit is arranged anew nobody may come by the old promise. */
    private static @Nullable ServiceCode serviceCode(CaseFile file, ProgressStage stage) {
        ServiceGiven service = file.service();
        String code = file.serviceCode();
        boolean visit = service != null && service.serviceMethod().equals("ONSITE");
        boolean ahead = stage == ProgressStage.DISPATCHED || stage == ProgressStage.SERVING;
        return visit && ahead && code != null ? new ServiceCode(code, QrPicture.of(code)) : null;
    }

    /** Of the words and not of the objects, so that every node finds the same. */
    private static String mark(Progress progress, List<Paper> papers, @Nullable ServiceCode code) {
        return Integer.toHexString(Objects.hash(progress.toString(), papers.toString(), String.valueOf(code)));
    }
}
