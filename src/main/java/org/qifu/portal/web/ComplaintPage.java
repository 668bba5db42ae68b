package org.qifu.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.qifu.casefile.RequestRefused;
import org.qifu.portal.Requests;
import org.qifu.portal.Throttle;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 投诉 about a case, an inspection in disguise among them (R-FBK-05, R-SVC-20), and what became of it (R-FBK-06). */
@Controller
class ComplaintPage {

    private static final String PAGE = "portal/complaint";
    private static final Map<String, String> LABELS =
            Labels.of("kind", "投诉事项", "text", "投诉内容", "complainant", "投诉人姓名", "phone", "联系电话");
    private static final Map<String, String> KINDS = Labels.of(
            "CONDUCT", "服务态度和行为：态度生硬、推诿拖延、吃拿卡要等",
            "DISTURBED", "干扰正常生产经营：打断生产、反复上门等",
            "BURDENED", "以指导服务为名增加企业负担：收费、摊派、要求购买产品或者服务等",
            "DISGUISED_INSPECTION", "以观摩、督导、考察、服务等名义变相实施检查",
            "UNIFORM", "服务人员着执法制服",
            "QUALITY", "办理质量：答复不实、问题没有解决等",
            "OTHER", "其他");

    private final CaseForms forms;
    private final Requests requests;
    private final ComplaintCourse course;
    private final Throttle throttle;

    ComplaintPage(CaseForms forms, Requests requests, ComplaintCourse course, Throttle throttle) {
        this.forms = forms;
        this.requests = requests;
        this.course = course;
        this.throttle = throttle;
    }

    /** The form; {@code kind} chooses what it is about. */
    @GetMapping("/cases/{number}/complaint")
    String form(
            @PathVariable("number") String number, @RequestParam MultiValueMap<String, String> request, Model model) {
        forms.require(number);
        return show(number, Filled.of(Labels.of("kind", "投诉事项"), request), model);
    }

    @PostMapping("/cases/{number}/complaint")
    String complain(
            @PathVariable("number") String number,
            @RequestParam MultiValueMap<String, String> request,
            HttpServletRequest from,
            Model model,
            RedirectAttributes told) {
        forms.require(number);
        if (!forms.first(request)) {
            return CaseForms.toCase(number) + "/complaint";
        }
        TooManyTries.refuse(throttle.submit(from.getRemoteAddr()));
        Filled form = Filled.of(LABELS, request);
        try {
            requests.complain(forms.document(form, List.copyOf(LABELS.keySet()))
                    .put("caseNumber", number)
                    .toString());
        } catch (RequestRefused refused) {
            return show(number, CaseForms.refused(form, refused), model);
        }
        told.addFlashAttribute("told", "投诉已收到。投诉监督部门会联系您核实，整改情况在本页反馈；原办件照常办理。");
        return CaseForms.toCase(number) + "/complaint";
    }

    private String show(String number, Filled form, Model model) {
        model.addAttribute("kinds", KINDS);
        model.addAttribute("course", course.of(number));
        return forms.show(PAGE, number, new Filled(LABELS, form.values(), form.problems()), model);
    }
}
