package org.qifu.process.improvement;

import java.util.List;
import org.qifu.improvement.CaseClass;
import org.qifu.improvement.CaseClasses;
import org.qifu.improvement.CaseReview;
import org.qifu.improvement.CaseReviews;
import org.qifu.improvement.ReviewEntry;
import org.qifu.process.task.SentEntry;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What is learnt from one case: its 复盘 (R-LED-04) and the classes of problems it belongs to (R-LED-05). */
@RestController
@RequestMapping({"/api/cases/{number}", "/camunda/api/qifu/cases/{number}"})
class CaseLessonsApi {

    private final CaseReviews reviews;
    private final CaseClasses classes;
    private final Improvers improvers;
    private final SentEntry entries;

    CaseLessonsApi(CaseReviews reviews, CaseClasses classes, Improvers improvers, SentEntry entries) {
        this.reviews = reviews;
        this.classes = classes;
        this.improvers = improvers;
        this.entries = entries;
    }

    /** The reviews of a case, the oldest first. */
    @GetMapping("/reviews")
    List<CaseReview> reviews(@PathVariable("number") String number) {
        improvers.requireSeen(number);
        return reviews.of(number);
    }

    /** Records one; 409 while the case is open. */
    @PostMapping("/reviews")
    @ResponseStatus(HttpStatus.CREATED)
    void review(@PathVariable("number") String number, @RequestBody String content) {
        improvers.requireOf(number);
        reviews.add(number, entries.require(content, ReviewEntry.class), improvers.user());
    }

    /** The classes a case belongs to. */
    @GetMapping("/classes")
    List<CaseClass> classes(@PathVariable("number") String number) {
        improvers.requireSeen(number);
        return classes.of(number);
    }

    /** Links it to the class of this name. */
    @PostMapping("/classes")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void link(@PathVariable("number") String number, @RequestBody String content) {
        improvers.requireOf(number);
        classes.link(number, entries.require(content, ClassLink.class).name(), improvers.user());
    }
}
