package org.qifu.process.publication;

import org.qifu.publication.OutdatedText;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Who edited what is no longer the latest is told so. */
@RestControllerAdvice
class OutdatedTextAnswer {

    @ExceptionHandler
    ProblemDetail outdated(OutdatedText outdated) {
        return ProblemDetail.forStatusAndDetail(HttpStatus.CONFLICT, outdated.getMessage() + "。");
    }
}
