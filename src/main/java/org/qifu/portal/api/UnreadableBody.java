package org.qifu.portal.api;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.qifu.casefile.Problem;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.ErrorResponseException;

/** Says in Chinese why a body could not be read, and at which field. */
final class UnreadableBody {

    private static final int SHOWN = 100;

    private UnreadableBody() {}

    static ProblemDetail problem(HttpMessageNotReadableException unreadable) {
        // A body that got too long, wrapped by who was reading it.
        if (NestedExceptionUtils.getRootCause(unreadable) instanceof ErrorResponseException tooLong) {
            return tooLong.getBody();
        }
        if (unreadable.getCause() instanceof JsonMappingException mapping
                && !mapping.getPath().isEmpty()) {
            var wrong = new Problem(path(mapping), advice(mapping));
            return Problems.of(
                    HttpStatus.BAD_REQUEST, "「" + wrong.field() + "」" + wrong.message() + "。", List.of(wrong));
        }
        return Problems.of(HttpStatus.BAD_REQUEST, "请求内容不是有效的 JSON 对象，请检查后重新提交。", List.of());
    }

    private static String advice(JsonMappingException e) {
        if (e instanceof UnrecognizedPropertyException) {
            return "没有这个栏目，请去掉后重新提交";
        }
        Class<?> wanted = e instanceof MismatchedInputException mismatch ? mismatch.getTargetType() : null;
        if (wanted == null) {
            return "内容的格式不对，请对照接口说明填写";
        }
        return wanted.isEnum() ? "请填写下列代码之一：" + codes(wanted) : format(wanted);
    }

    private static String codes(Class<?> wanted) {
        return Arrays.stream(wanted.getEnumConstants()).map(Object::toString).collect(Collectors.joining("、"));
    }

    private static String format(Class<?> wanted) {
        if (LocalDate.class.equals(wanted)) {
            return "请填写日期，例如2026-01-31";
        }
        return LocalDateTime.class.equals(wanted) ? "请填写时间，例如2026-01-31T09:30:00" : "内容的格式不对，请对照接口说明填写";
    }

    /** Names that the sender may have made up: letters and digits only, and not long. */
    private static String path(JsonMappingException e) {
        String path = e.getPath().stream()
                .map(step -> step.getFieldName() == null ? String.valueOf(step.getIndex()) : step.getFieldName())
                .map(name -> name.replaceAll("[^\\p{L}\\p{N}_-]", ""))
                .collect(Collectors.joining("."));
        return path.substring(0, Math.min(path.length(), SHOWN));
    }
}
