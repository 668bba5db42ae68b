package org.qifu;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Names the rows of {@code docs/rules.md} that a test proves, for instance {@code @Rule("R-TIM-01")}. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Rule {

    /** Row ids as printed in {@code docs/rules.md}. */
    String[] value();
}
