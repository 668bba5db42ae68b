package org.qifu.process.operation;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long the engine keeps its own record of instances, which nothing of ours reads (C-55).
 *
 * @param keepDays days after the beginning of an instance, so that nothing has to be rewritten when it ends
 * @param cleanUpFrom when the nightly removal begins, as HH:mm in Asia/Shanghai; empty: nothing is removed by itself
 * @param cleanUpUntil when it stops, done or not
 */
@ConfigurationProperties("qifu.history")
record HistorySettings(
        @DefaultValue("730") int keepDays,
        @DefaultValue("01:00") String cleanUpFrom,
        @DefaultValue("05:00") String cleanUpUntil) {}
