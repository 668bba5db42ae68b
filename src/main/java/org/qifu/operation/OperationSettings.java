package org.qifu.operation;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What is called too long.
 *
 * @param stuckAfter how long a job may be due without being worked off
 * @param noticeWaits how long a notice may be neither sent nor given up; its retries take 7 hours and 11 minutes
 * @param callbackWaits how long a client may take nothing; its retries take three days
 */
@ConfigurationProperties("qifu.operation")
public record OperationSettings(
        @DefaultValue("10m") Duration stuckAfter,
        @DefaultValue("8h") Duration noticeWaits,
        @DefaultValue("24h") Duration callbackWaits) {}
