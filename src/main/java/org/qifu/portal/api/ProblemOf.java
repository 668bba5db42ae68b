package org.qifu.portal.api;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qifu.attachment.AttachmentRefused;
import org.qifu.casefile.Problem;
import org.qifu.casefile.RequestRefused;
import org.qifu.portal.KeyReused;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.MissingRequestHeaderException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;

/** Which problem an exception is for the caller. */
final class ProblemOf {

    private ProblemOf() {}

    /** Null when it is none of the caller's making. */
    static @Nullable ProblemDetail exception(Exception thrown) {
        if (thrown instanceof RequestRefused refused) {
            return Problems.of(HttpStatus.UNPROCESSABLE_ENTITY, message(refused), refused.problems());
        }
        if (thrown instanceof KeyReused reused) {
            return Problems.of(HttpStatus.UNPROCESSABLE_ENTITY, message(reused), List.of());
        }
        if (thrown instanceof AttachmentRefused refused) {
            return Problems.of(status(refused), message(refused), List.of());
        }
        if (thrown instanceof ConcurrencyFailureException) {
            return Problems.of(HttpStatus.CONFLICT, "该办件正在办理中，请稍后用同一个 Idempotency-Key 重试。", List.of());
        }
        return ofRequest(thrown);
    }

    private static @Nullable ProblemDetail ofRequest(Exception thrown) {
        if (thrown instanceof HttpMessageNotReadableException unreadable) {
            return UnreadableBody.problem(unreadable);
        }
        if (thrown instanceof MethodArgumentTypeMismatchException mismatch) {
            return wrong(mismatch.getName(), "格式不对，请对照接口说明填写");
        }
        if (thrown instanceof MissingRequestHeaderException missing) {
            return wrong(missing.getHeaderName(), "请带上这个请求头");
        }
        if (thrown instanceof MissingServletRequestParameterException missing) {
            return wrong(missing.getParameterName(), "请填写");
        }
        if (thrown instanceof MaxUploadSizeExceededException) {
            return Problems.of(HttpStatus.PAYLOAD_TOO_LARGE, "文件超过 20 MB，请压缩或拆分后再上传。", List.of());
        }
        if (thrown instanceof MultipartException) {
            return Problems.of(HttpStatus.BAD_REQUEST, "上传的内容不完整，请重新上传。", List.of());
        }
        if (thrown.getClass() == ErrorResponseException.class) {
            // Thrown by ourselves, and says all.
            return ((ErrorResponseException) thrown).getBody();
        }
        return thrown instanceof ErrorResponse response ? Problems.of(response.getStatusCode()) : null;
    }

    private static ProblemDetail wrong(String field, String message) {
        return Problems.of(
                HttpStatus.BAD_REQUEST, "「" + field + "」" + message + "。", List.of(new Problem(field, message)));
    }

    private static HttpStatus status(AttachmentRefused refused) {
        return switch (refused.reason()) {
            case EMPTY -> HttpStatus.BAD_REQUEST;
            case TOO_LARGE -> HttpStatus.PAYLOAD_TOO_LARGE;
            case TYPE_NOT_ALLOWED -> HttpStatus.UNSUPPORTED_MEDIA_TYPE;
            case CASE_FULL, CASE_CLOSED -> HttpStatus.CONFLICT;
        };
    }

    private static String message(RuntimeException thrown) {
        return String.valueOf(thrown.getMessage());
    }
}
