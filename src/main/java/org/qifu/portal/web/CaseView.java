package org.qifu.portal.web;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qifu.archive.Paper;
import org.qifu.portal.Progress;

/**
 * What the page of a case shows.
 *
 * @param course the stages, and which is running
 * @param actions what the firm can do now
 * @param papers the newest version of each of the firm's papers
 * @param serviceCode which officials scan on entering, as a picture; null when no visit is ahead
 * @param mark changes with anything that the page shows
 */
record CaseView(
        Progress progress,
        StageCourse course,
        List<CaseAction> actions,
        List<Paper> papers,
        @Nullable ServiceCode serviceCode,
        String mark) {

    /** What happened, the newest first. */
    public List<Progress.Step> latestFirst() {
        List<Progress.Step> steps = new ArrayList<>(progress.steps());
        Collections.reverse(steps);
        return steps;
    }

    /** The code as text and as the address of a picture inside the page. */
    record ServiceCode(String text, String picture) {}
}
