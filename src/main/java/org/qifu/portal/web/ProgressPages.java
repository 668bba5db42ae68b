package org.qifu.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.qifu.casefile.Problem;
import org.qifu.enquiry.EnquiryKind;
import org.qifu.portal.CaseNumber;
import org.qifu.portal.QueryCodes;
import org.qifu.portal.Throttle;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 查询进度: number and code open a case; a wrong number and a wrong code are answered alike (R-INT-02). */
@Controller
class ProgressPages {

    private static final Map<String, String> LABELS = Labels.of("number", "办件编号", "code", "查询码");
    private static final String PAGE = "portal/progress";

    private final QueryCodes codes;
    private final Throttle throttle;
    private final OpenedCases opened;

    ProgressPages(QueryCodes codes, Throttle throttle, OpenedCases opened) {
        this.codes = codes;
        this.throttle = throttle;
        this.opened = opened;
    }

    /** The form; {@code number} fills the number in. */
    @GetMapping("/progress")
    String ask(@RequestParam MultiValueMap<String, String> request, Model model) {
        model.addAttribute("form", Filled.of(LABELS, numberOnly(request)));
        Stream.of("ended", "left", "unknown").forEach(name -> model.addAttribute(name, request.containsKey(name)));
        return PAGE;
    }

    /** Opens the case. */
    @PostMapping("/progress")
    String open(@RequestParam MultiValueMap<String, String> request, HttpServletRequest from, Model model) {
        Filled form = Filled.of(LABELS, request);
        String number = form.value("number");
        String code = form.value("code");
        if (number == null || code == null) {
            List<Problem> missing = LABELS.keySet().stream()
                    .filter(name -> form.value(name) == null)
                    .map(name -> new Problem(name, "请填写"))
                    .toList();
            model.addAttribute("form", form.with(missing));
            return PAGE;
        }
        if (opens(number, code, from)) {
            return page(number);
        }
        model.addAttribute("unknown", true);
        model.addAttribute("form", Filled.of(LABELS, numberOnly(request)));
        return PAGE;
    }

    /** The QR code of the receipt: goes on at once, so that the code leaves the address bar and no other site is told of it. */
    @GetMapping("/q/{number}/{code}")
    String scanned(
            @PathVariable("number") String number,
            @PathVariable("code") String code,
            HttpServletRequest from,
            HttpServletResponse response) {
        response.setHeader("Referrer-Policy", "no-referrer");
        return opens(number, code, from) ? page(number) : "redirect:/progress?unknown";
    }

    private static String page(String typed) {
        String number = CaseNumber.typed(typed);
        return (EnquiryKind.of(number).isPresent() ? "redirect:/help/" : "redirect:/cases/") + number;
    }

    private boolean opens(String number, String code, HttpServletRequest from) {
        TooManyTries.refuse(throttle.lookUp(from.getRemoteAddr(), number));
        boolean right = codes.opens(number, code);
        if (right) {
            throttle.opened(from.getRemoteAddr(), number);
            opened.open(CaseNumber.typed(number));
        }
        return right;
    }

    /** A code is never written back into a page. */
    private static Map<String, List<String>> numberOnly(MultiValueMap<String, String> request) {
        return request.containsKey("number") ? Map.of("number", request.get("number")) : Map.of();
    }
}
