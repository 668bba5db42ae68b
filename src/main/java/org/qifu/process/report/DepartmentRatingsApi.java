package org.qifu.process.report;

import java.util.List;
import org.camunda.bpm.engine.authorization.Groups;
import org.qifu.evaluation.DepartmentAverage;
import org.qifu.evaluation.DepartmentRatings;
import org.qifu.process.staff.Caller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** How firms rated each unit in a period, for supervisors, the coordination department and administrators (R-FBK-08). */
@RestController
class DepartmentRatingsApi {

    private final DepartmentRatings ratings;
    private final Caller caller;

    DepartmentRatingsApi(DepartmentRatings ratings, Caller caller) {
        this.ratings = ratings;
        this.caller = caller;
    }

    /** Averages of every unit rated in the period, by unit; 1 is the best level, 4 the lowest. */
    @GetMapping("/api/department-ratings")
    List<DepartmentAverage> averages(Period period) {
        caller.requireIn("coordination", "supervisors", Groups.CAMUNDA_ADMIN);
        Period checked = period.checked();
        return ratings.averages(checked.first(), checked.last());
    }
}
