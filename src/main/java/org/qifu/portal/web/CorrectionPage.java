package org.qifu.portal.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qifu.casefile.Problem;
import org.qifu.guidance.SelfCorrection;
import org.qifu.guidance.SelfCorrection.Status;
import org.qifu.guidance.SelfCorrections;
import org.qifu.guidance.Suggestion;
import org.qifu.organisation.Organisation;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** How far the firm has put right each suggestion of the opinion, by its own word (000 十二(二), R-SVC-18). */
@Controller
class CorrectionPage {

    private static final String PAGE = "portal/correction";
    private static final String SUGGESTION = "suggestion";
    private static final Map<String, String> LABELS =
            Labels.of("unit", "提出部门", SUGGESTION, "整改建议", "status", "整改情况", "correctedOn", "整改完成日期", "text", "整改说明");

    private final CaseForms forms;
    private final SelfCorrections corrections;
    private final Organisation organisation;

    CorrectionPage(CaseForms forms, SelfCorrections corrections, Organisation organisation) {
        this.forms = forms;
        this.corrections = corrections;
        this.organisation = organisation;
    }

    /** The suggestions; with {@code of}, from 1, the form for one of them. */
    @GetMapping("/cases/{number}/correction")
    String list(
            @PathVariable("number") String number,
            @RequestParam(name = "of", required = false) @Nullable String of,
            Model model) {
        forms.require(number);
        List<Suggestion> suggestions = corrections.of(number);
        Filled form = chosen(suggestions, of)
                .map(one -> Map.of("unit", List.of(one.unit()), SUGGESTION, List.of(one.suggestion())))
                .map(values -> Filled.of(LABELS, values))
                .orElse(Filled.blank(LABELS));
        return show(number, suggestions, form, model);
    }

    @PostMapping("/cases/{number}/correction")
    String report(
            @PathVariable("number") String number,
            @RequestParam MultiValueMap<String, String> request,
            Model model,
            RedirectAttributes told) {
        forms.require(number);
        if (!forms.first(request)) {
            return CaseForms.toCase(number) + "/correction";
        }
        Filled form = Filled.of(LABELS, request);
        List<Problem> problems = report(number, form);
        if (!problems.isEmpty()) {
            return show(number, corrections.of(number), form.with(problems), model);
        }
        told.addFlashAttribute("told", "整改情况已反馈给服务部门。");
        return CaseForms.toCase(number) + "/correction";
    }

    private List<Problem> report(String number, Filled form) {
        try {
            String day = form.value("correctedOn");
            return corrections.report(
                    number,
                    new SelfCorrection(
                            form.typed("unit"),
                            form.typed(SUGGESTION),
                            status(form.value("status")),
                            form.typed("text").strip(),
                            day == null ? null : LocalDate.parse(day)));
        } catch (DateTimeParseException e) {
            return List.of(new Problem("correctedOn", "请填写日期，例如2026-01-31"));
        }
    }

    private String show(String number, List<Suggestion> suggestions, Filled form, Model model) {
        Map<String, String> statuses = new LinkedHashMap<>();
        Arrays.stream(Status.values()).forEach(status -> statuses.put(status.name(), status.label()));
        model.addAttribute("statuses", statuses);
        model.addAttribute("suggestions", suggestions);
        model.addAttribute("organisation", organisation);
        model.addAttribute("chosen", form.value(SUGGESTION));
        return forms.show(PAGE, number, form, model);
    }

    private static Optional<Suggestion> chosen(List<Suggestion> suggestions, @Nullable String of) {
        boolean proper = of != null && of.matches("[1-9]\\d?") && Integer.parseInt(of) <= suggestions.size();
        return proper ? Optional.of(suggestions.get(Integer.parseInt(of) - 1)) : Optional.empty();
    }

    @SuppressWarnings("NullAway") // A missing status is what the rule reports.
    private static Status status(@Nullable String name) {
        return Arrays.stream(Status.values())
                .filter(status -> status.name().equals(name))
                .findFirst()
                .orElse(null);
    }
}
