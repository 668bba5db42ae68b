package org.qifu.casefile;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Says in words which part of {@link PlainText} a text breaks. */
public class PlainTextValidator implements ConstraintValidator<PlainText, String> {

    private static final Pattern TAG = Pattern.compile("<[A-Za-z/!?]");

    /** Marks that turn the reading direction can make a text look like another one. */
    private static final Pattern INVISIBLE =
            Pattern.compile("[\\p{Cc}\\p{Cs}\\u202A-\\u202E\\u2066-\\u2069&&[^\\n\\r\\t]]");

    private static final Pattern LINE = Pattern.compile("[\\n\\r\\t]");

    private int max;
    private boolean lines;

    @Override
    public void initialize(PlainText constraint) {
        max = constraint.max();
        lines = constraint.lines();
    }

    @Override
    public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
        String complaint = text == null ? null : complaint(text);
        if (complaint == null) {
            return true;
        }
        context.disableDefaultConstraintViolation();
        context.buildConstraintViolationWithTemplate(complaint).addConstraintViolation();
        return false;
    }

    private @Nullable String complaint(String text) {
        if (text.length() > max) {
            return "请控制在" + max + "字以内";
        }
        if (TAG.matcher(text).find()) {
            return "请不要填写网页标签，例如“<”后面直接跟字母";
        }
        if (INVISIBLE.matcher(text).find()) {
            return "请删除看不见的控制字符";
        }
        return !lines && LINE.matcher(text).find() ? "请写在一行内，不要换行" : null;
    }
}
