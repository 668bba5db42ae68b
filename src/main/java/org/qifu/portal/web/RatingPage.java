package org.qifu.portal.web;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.qifu.casefile.CaseFile;
import org.qifu.casefile.CaseKind;
import org.qifu.casefile.Problem;
import org.qifu.casefile.RequestRefused;
import org.qifu.deadline.Deadlines;
import org.qifu.evaluation.RatedUnits;
import org.qifu.organisation.Organisation;
import org.qifu.portal.Requests;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The firm's own rating of a service or an answer (R-FBK-01, R-FBK-04, R-FBK-07). */
@Controller
class RatingPage {

    private static final String PAGE = "portal/rating";

    private final CaseForms forms;
    private final Requests requests;
    private final RatedUnits units;
    private final Organisation organisation;
    private final Clock clock;

    RatingPage(CaseForms forms, Requests requests, RatedUnits units, Organisation organisation, Clock clock) {
        this.forms = forms;
        this.requests = requests;
        this.units = units;
        this.organisation = organisation;
        this.clock = clock;
    }

    @GetMapping("/cases/{number}/rating")
    String form(@PathVariable("number") String number, Model model) {
        RatingForm asked = asked(forms.require(number));
        return show(number, asked, Filled.blank(asked.labels()), model);
    }

    /** Keeps the rating; {@code complain} leads on to the complaint (R-FBK-05). */
    @PostMapping("/cases/{number}/rating")
    String rate(
            @PathVariable("number") String number,
            @RequestParam MultiValueMap<String, String> request,
            Model model,
            RedirectAttributes told) {
        CaseFile file = forms.require(number);
        String after = CaseForms.toCase(number) + (request.containsKey("complain") ? "/complaint" : "");
        if (!forms.first(request)) {
            return after;
        }
        RatingForm asked = asked(file);
        Filled form = Filled.of(asked.labels(), request);
        ObjectNode evaluation = evaluation(asked, form);
        try {
            requests.rate(number, evaluation.toString());
        } catch (RequestRefused refused) {
            return show(number, asked, renamed(asked, CaseForms.refused(form, refused)), model);
        }
        told.addFlashAttribute("told", "评价已收到，谢谢。" + (isToBeVerified(evaluation) ? "投诉监督部门会联系您核实，并反馈整改情况。" : ""));
        return after;
    }

    private String show(String number, RatingForm asked, Filled form, Model model) {
        model.addAttribute("asked", asked);
        model.addAttribute("questions", RatingForm.QUESTIONS);
        model.addAttribute("yesOrNo", Labels.of("false", "否", "true", "是"));
        return forms.show(PAGE, number, form, model);
    }

    private ObjectNode evaluation(RatingForm asked, Filled form) {
        ObjectNode evaluation = forms.document(form, List.of("comments"))
                .put("source", "PORTAL")
                .put(
                        "evaluatedOn",
                        LocalDate.ofInstant(clock.instant(), Deadlines.ZONE).toString());
        asked.answers(form, evaluation);
        return evaluation;
    }

    /** The lowest mark of any question, of the whole or of a department, or production disturbed or burdened (C-26, R-SVC-05). */
    private static boolean isToBeVerified(ObjectNode evaluation) {
        boolean lowest = RatingForm.QUESTIONS.stream()
                .flatMap(question -> evaluation.findValues(question.name()).stream())
                .anyMatch(level -> level.asInt() == 4);
        return lowest
                || evaluation.path("disturbed").asBoolean()
                || evaluation.path("burdened").asBoolean();
    }

    private static Filled renamed(RatingForm asked, Filled form) {
        Stream<Problem> found = form.problems().stream().map(problem -> asked.onPage(form, problem));
        return form.with(Stream.concat(found, asked.unanswered(form).stream()).toList());
    }

    private RatingForm asked(CaseFile file) {
        List<String> codes = units.of(file.number());
        Map<String, String> names = new LinkedHashMap<>();
        if (codes.size() > 1) {
            codes.forEach(code -> names.put(code, organisation.name(code)));
        }
        return new RatingForm(names, file.kind() == CaseKind.GUIDANCE);
    }
}
