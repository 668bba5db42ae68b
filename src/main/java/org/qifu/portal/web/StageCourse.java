package org.qifu.portal.web;

import java.util.List;
import java.util.Map;
import org.qifu.casefile.CaseKind;
import org.qifu.portal.Progress;
import org.qifu.portal.ProgressStage;

/**
 * The course of a case as a row of stages.
 *
 * @param stages short names
 * @param running number of the one the case is at, from 1
 */
record StageCourse(List<String> stages, int running) {

    private static final Map<CaseKind, List<ProgressStage>> COURSES = Map.of(
            CaseKind.GUIDANCE,
            List.of(
                    ProgressStage.REGISTERED,
                    ProgressStage.ACCEPTED,
                    ProgressStage.DISPATCHED,
                    ProgressStage.SERVING,
                    ProgressStage.ANSWERED,
                    ProgressStage.RATED,
                    ProgressStage.CLOSED),
            CaseKind.APPEAL,
            List.of(
                    ProgressStage.REGISTERED,
                    ProgressStage.ACCEPTED,
                    ProgressStage.HANDLING,
                    ProgressStage.ANSWERED,
                    ProgressStage.RATED,
                    ProgressStage.CLOSED));

    private static final Map<ProgressStage, String> NAMES = Map.of(
            ProgressStage.REGISTERED, "提交申请",
            ProgressStage.ACCEPTED, "受理",
            ProgressStage.DISPATCHED, "派单承诺",
            ProgressStage.HANDLING, "办理",
            ProgressStage.SERVING, "指导服务",
            ProgressStage.ANSWERED, "答复评价",
            ProgressStage.RATED, "回访",
            ProgressStage.CLOSED, "办结归档",
            ProgressStage.REFUSED, "不予受理",
            ProgressStage.WITHDRAWN, "撤回");

    static StageCourse of(Progress progress) {
        List<ProgressStage> course = COURSES.getOrDefault(progress.kind(), List.of());
        int at = course.indexOf(progress.stage());
        // Refused and withdrawn cases leave the course after their request.
        List<ProgressStage> walked = at < 0 ? List.of(ProgressStage.REGISTERED, progress.stage()) : course;
        return new StageCourse(
                walked.stream()
                        .map(stage -> NAMES.getOrDefault(stage, stage.label()))
                        .toList(),
                at < 0 ? 2 : at + 1);
    }
}
