package org.qifu.report;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What counts as repeated (R-SEN-03, R-SEN-04).
 *
 * @param days in which cases are counted together, up to the last day of a period
 * @param sameFirm how many cases of one firm in those days are a repeated problem
 * @param sameTopic how many cases of one topic in those days are a 堵点
 */
@ConfigurationProperties("qifu.report")
record ReportSettings(
        @DefaultValue("30") int days,
        @DefaultValue("3") int sameFirm,
        @DefaultValue("5") int sameTopic) {

    ReportSettings {
        if (days < 1 || sameFirm < 2 || sameTopic < 2) {
            throw new IllegalArgumentException(
                    "qifu.report: days must be at least 1, same-firm and same-topic at least 2");
        }
    }
}
