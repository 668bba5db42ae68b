package org.qifu.deadline;

import java.time.LocalTime;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What an administrator may change about limits.
 *
 * @param warningShare share of a limit's working time after which a case turns yellow, between 0 and 1 (R-TIM-15)
 * @param officeCloses time of day in Asia/Shanghai after which a submission belongs to the next working day (C-11)
 */
@ConfigurationProperties("qifu.deadline")
public record DeadlineSettings(
        @DefaultValue("0.8") double warningShare,
        @DefaultValue("17:00") LocalTime officeCloses) {

    public DeadlineSettings {
        if (!(warningShare > 0 && warningShare < 1)) {
            throw new IllegalArgumentException(
                    "qifu.deadline.warning-share must be more than 0 and less than 1, not " + warningShare);
        }
    }

    /** The settings of an installation that configures nothing. */
    public static DeadlineSettings defaults() {
        return new DeadlineSettings(0.8, LocalTime.of(17, 0));
    }
}
