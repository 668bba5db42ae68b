package org.qifu.report;

import java.util.List;

/** Where appeals come from, by R-SEN-02. */
enum Source {
    /** 企业综合服务中心（专区）运行: what firms bring by themselves. */
    CENTRE("企业综合服务中心（专区）运行", "WINDOW", "ZWFW", "ZLB", "GGFL", "ONLINE", "PHONE"),
    /** 实地走访、调研企业. */
    VISITS("实地走访、调研企业", "VISIT"),
    /** 商会（协会）, and the communities of firms where they meet. */
    ASSOCIATIONS("商会（协会）、企业社区", "COMMUNITY"),
    /** What other bodies hand over. */
    OTHERS("政务服务热线、转办交办");

    private final String label;
    private final List<String> channels;

    Source(String label, String... channels) {
        this.label = label;
        this.channels = List.of(channels);
    }

    String label() {
        return label;
    }

    /** The source of a channel; a channel nobody knows yet is another body's. */
    static Source of(String channel) {
        for (Source source : values()) {
            if (source.channels.contains(channel)) {
                return source;
            }
        }
        return OTHERS;
    }
}
