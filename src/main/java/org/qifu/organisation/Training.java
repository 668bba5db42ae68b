package org.qifu.organisation;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A training one person attended (R-ORG-15). Throws {@link IllegalArgumentException} without person or theme, or
 * when the hours are not above 0 or have more than one decimal.
 *
 * @param heldOn date in Asia/Shanghai
 */
public record Training(String person, LocalDate heldOn, String theme, BigDecimal hours) {

    public Training {
        person = Required.text(person, "培训人员");
        theme = Required.text(theme, "培训主题");
        if (hours.signum() <= 0 || hours.stripTrailingZeros().scale() > 1) {
            throw new IllegalArgumentException("培训学时应大于0，最多保留一位小数");
        }
    }
}
