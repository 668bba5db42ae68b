package org.qifu.process.casework;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;

/** Says in Chinese what is wrong with an upload that the server cuts off before any controller sees it. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class BrokenUploads {

    @ExceptionHandler
    ProblemDetail tooLarge(MaxUploadSizeExceededException cut) {
        return ProblemDetail.forStatusAndDetail(HttpStatus.PAYLOAD_TOO_LARGE, "文件超过 20 MB，请压缩或拆分后再上传。");
    }

    @ExceptionHandler
    ProblemDetail broken(MultipartException broken) {
        return ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, "上传的内容不完整，请重新上传。");
    }
}
