package org.qifu.process.action;

import org.camunda.bpm.engine.rest.exception.InvalidRequestException;
import org.qifu.process.task.Rejection;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Tells a refused action as a problem with its sentence: refused by the table, or because somebody else was first. */
@RestControllerAdvice(assignableTypes = {TaskActionsApi.class, CaseActionsApi.class})
class RefusedActions {

    @ExceptionHandler({InvalidRequestException.class, Rejection.class})
    ProblemDetail refused(RuntimeException refused) {
        return ProblemDetail.forStatusAndDetail(HttpStatus.CONFLICT, refused.getMessage());
    }
}
