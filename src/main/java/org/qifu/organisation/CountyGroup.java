package org.qifu.organisation;

import java.util.Locale;

/** The candidate groups of the county that are no board and no department. */
enum CountyGroup {
    LAW_WINDOW("centre-reception", "县企业综合服务中心法治服务专区"),
    HARD_CASES("county-hard-cases", "难事办理窗口"),
    COORDINATION("coordination", "行政执法协调监督"),
    COMPLAINTS("complaints", "投诉监督"),
    SUPERVISORS("supervisors", "督办"),
    ANALYSTS("analysts", "流程分析");

    final String id;
    final String label;

    CountyGroup(String id, String label) {
        this.id = id;
        this.label = label;
    }

    static String board(String code) {
        return "county-board-" + code.toLowerCase(Locale.ROOT);
    }

    static String department(String code) {
        return "dept-" + code;
    }
}
