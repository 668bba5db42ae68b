package org.qifu.casefile;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Text a person typed: not too long, without HTML tags and without invisible control characters. "利润&lt;3%" is
 * text, "&lt;b&gt;" is not. Null is allowed.
 */
@Documented
@Constraint(validatedBy = PlainTextValidator.class)
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE})
public @interface PlainText {

    /** Longest text in UTF-16 units, as browsers count it. */
    int max() default 2000;

    /** Whether line breaks and tabs are allowed. */
    boolean lines() default true;

    /** The validator says which of the three is wrong. */
    String message() default "请只填写文字";

    /** See Bean Validation. */
    Class<?>[] groups() default {};

    /** See Bean Validation. */
    Class<? extends Payload>[] payload() default {};
}
