package org.qifu.portal.web;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.qifu.casefile.CaseFile;
import org.qifu.casefile.RequestRefused;
import org.qifu.catalogue.ServiceTypes;
import org.qifu.portal.Progresses;
import org.qifu.portal.Requests;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 变更预约: other services, another need, time or way, within 15 working days (000 十二(一), R-TIM-12). */
@Controller
class ChangePage {

    private static final String PAGE = "portal/change";
    private static final Map<String, String> LABELS = Labels.of(
            "serviceTypes", "变更为服务类型（可多选）",
            "need", "变更为需求",
            "wishedAt", "希望的服务时间",
            "method", "希望的方式",
            "reason", "变更原因",
            "requestedBy", "提出人姓名");
    private static final Map<String, String> METHODS =
            Labels.of("ONSITE", "上门指导", "DESK", "现场解答", "PHONE", "电话指导", "ONLINE", "网络指导", "TEXT", "文字指导");

    private final CaseForms forms;
    private final Requests requests;
    private final Progresses progresses;
    private final Map<String, String> types = new LinkedHashMap<>();

    ChangePage(CaseForms forms, Requests requests, Progresses progresses, ServiceTypes types) {
        this.forms = forms;
        this.requests = requests;
        this.progresses = progresses;
        types.all().forEach(type -> this.types.put(type.code(), type.formLabel()));
    }

    @GetMapping("/cases/{number}/change")
    String form(@PathVariable("number") String number, Model model) {
        return show(forms.require(number), Filled.blank(LABELS), model);
    }

    @PostMapping("/cases/{number}/change")
    String change(
            @PathVariable("number") String number,
            @RequestParam MultiValueMap<String, String> request,
            Model model,
            RedirectAttributes told) {
        CaseFile file = forms.require(number);
        if (!forms.first(request)) {
            return CaseForms.toCase(number);
        }
        Filled form = Filled.of(LABELS, request);
        try {
            requests.amend(amendment(file, form).toString());
        } catch (RequestRefused refused) {
            return show(file, CaseForms.refused(form, refused), model);
        }
        told.addFlashAttribute("told", "变更已提交。我们会重新审核、安排，结果在本页显示。");
        return CaseForms.toCase(number);
    }

    private String show(CaseFile file, Filled form, Model model) {
        model.addAttribute("types", types);
        model.addAttribute("methods", METHODS);
        progresses.of(file.number()).ifPresent(progress -> model.addAttribute("now", progress.next()));
        return forms.show(PAGE, file.number(), form, model);
    }

    private ObjectNode amendment(CaseFile file, Filled form) {
        ObjectNode amendment = forms.document(form, List.of("need", "wishedAt", "method", "reason", "requestedBy"));
        amendment.put("caseNumber", file.number()).put("kind", "CHANGE");
        form.all("serviceTypes").forEach(amendment.putArray("serviceTypes")::add);
        return amendment;
    }
}
