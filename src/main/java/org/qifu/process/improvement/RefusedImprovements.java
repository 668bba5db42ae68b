package org.qifu.process.improvement;

import org.qifu.improvement.ImprovementRefused;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Tells what could not be recorded as a problem with its sentence. */
@RestControllerAdvice(assignableTypes = {CaseLessonsApi.class, ImprovementApi.class})
class RefusedImprovements {

    @ExceptionHandler
    ProblemDetail refused(ImprovementRefused refused) {
        return ProblemDetail.forStatusAndDetail(HttpStatus.CONFLICT, refused.getMessage());
    }
}
