package org.qifu.notice;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.qifu.casefile.Stage;

/** The stages of a case as notices name them. */
public final class StageNames {

    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry(Stage.REGISTERED, "综合受理"),
            Map.entry(Stage.ON_THE_SPOT, "当场办理"),
            Map.entry(Stage.AGENCY, "代办服务"),
            Map.entry(Stage.APPEALS, "诉求服务"),
            Map.entry(Stage.COUNTY, "难事办理窗口"),
            Map.entry(Stage.PLAN, "按方案办理"),
            Map.entry(Stage.DISPATCH, "统筹派单"),
            Map.entry(Stage.SERVICE, "指导服务"),
            Map.entry(Stage.SERVED, "已服务"),
            Map.entry(Stage.CLOSING, "办结归档"),
            Map.entry(Stage.ANSWER, "统一反馈"),
            Map.entry(Stage.ANSWERED, "已答复"),
            Map.entry(Stage.ARCHIVED, "已归档"));

    private StageNames() {}

    /** Name of a stage, empty for none. */
    public static String of(@Nullable String code) {
        return code == null ? "" : NAMES.getOrDefault(code, code);
    }
}
