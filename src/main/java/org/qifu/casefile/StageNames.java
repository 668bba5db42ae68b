package org.qifu.casefile;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The stages of a case as staff and firms call them. */
public final class StageNames {

    private static final Map<String, String> NAMES = names();

    private StageNames() {}

    /** Name of a stage, empty for none; a code without a name stays as it is. */
    public static String of(@Nullable String stage) {
        return stage == null ? "" : NAMES.getOrDefault(stage, stage);
    }

    /** All names by stage, in the order in which a case passes them. */
    public static Map<String, String> all() {
        return NAMES;
    }

    private static Map<String, String> names() {
        var names = new LinkedHashMap<String, String>();
        names.put(Stage.REGISTERED, "综合受理");
        names.put(Stage.ON_THE_SPOT, "当场办理");
        names.put(Stage.AGENCY, "代办服务");
        names.put(Stage.APPEALS, "诉求服务");
        names.put(Stage.COUNTY, "难事办理窗口");
        names.put(Stage.PLAN, "按方案办理");
        names.put(Stage.DISPATCH, "统筹派单");
        names.put(Stage.SERVICE, "指导服务");
        names.put(Stage.SERVED, "已服务");
        names.put(Stage.ANSWER, "统一反馈");
        names.put(Stage.ANSWERED, "已答复");
        names.put(Stage.CLOSING, "办结归档");
        names.put(Stage.ARCHIVED, "已归档");
        return Collections.unmodifiableMap(names);
    }
}
