package org.qifu.process.course;

import java.util.List;
import org.qifu.process.staff.CaseAccess;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The course of a case for those who may see the case (R-ARC-02). */
@RestController
class CourseApi {

    private final Course course;
    private final CaseAccess access;

    CourseApi(Course course, CaseAccess access) {
        this.course = course;
        this.access = access;
    }

    /** One entry for each flow the case went through, in the order in which they began; 403 as for the case itself. */
    @GetMapping({"/api/cases/{number}/path", "/camunda/api/qifu/cases/{number}/path"})
    List<FlowCourse> path(@PathVariable("number") String number) {
        access.require(number);
        return course.of(number);
    }
}
