package org.qifu.portal.web;

import org.qifu.casefile.CaseFile;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Where a case stands, for its firm: read anew at every visit, so that what staff do shows at once (R-PLT-02). */
@Controller
class CasePages {

    private final OpenedCases opened;
    private final CaseViews views;

    CasePages(OpenedCases opened, CaseViews views) {
        this.opened = opened;
        this.views = views;
    }

    @GetMapping("/cases/{number}")
    String page(@PathVariable("number") String number, Model model) {
        model.addAttribute("view", views.of(opened.require(number)));
        return "portal/case";
    }

    /** For an open page that asks by itself: what changed since this mark, or nothing. */
    @GetMapping("/cases/{number}/news")
    Object news(
            @PathVariable("number") String number,
            @RequestParam(name = "mark", defaultValue = "") String mark,
            Model model) {
        CaseFile file = opened.watch(number);
        CaseView view = views.of(file);
        if (view.mark().equals(mark)) {
            return ResponseEntity.status(HttpStatus.NO_CONTENT).build();
        }
        model.addAttribute("view", view);
        return "portal/standing :: news";
    }
}
