package org.qifu.portal.web;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import org.qifu.casefile.CaseFile;
import org.qifu.casefile.CaseFiles;
import org.qifu.casefile.Problem;
import org.qifu.casefile.RequestRefused;
import org.qifu.portal.Requests;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 撤回申请, asked twice because it cannot be undone (000 十二(一), R-TIM-12). */
@Controller
class WithdrawPage {

    private static final Map<String, String> LABELS = Labels.of("reason", "撤回原因", "requestedBy", "提出人姓名");
    private static final String PAGE = "portal/withdraw";

    private final CaseForms forms;
    private final Requests requests;
    private final CaseFiles files;

    WithdrawPage(CaseForms forms, Requests requests, CaseFiles files) {
        this.forms = forms;
        this.requests = requests;
        this.files = files;
    }

    @GetMapping("/cases/{number}/withdraw")
    String form(@PathVariable("number") String number, Model model) {
        forms.require(number);
        return forms.show(PAGE, number, Filled.blank(LABELS), model);
    }

    /** First asks whether it is meant; with {@code sure} it is done. */
    @PostMapping("/cases/{number}/withdraw")
    String withdraw(
            @PathVariable("number") String number,
            @RequestParam MultiValueMap<String, String> request,
            Model model,
            RedirectAttributes told) {
        CaseFile file = forms.require(number);
        if (!forms.first(request)) {
            return CaseForms.toCase(number);
        }
        Filled form = Filled.of(LABELS, request);
        List<Problem> missing = missing(form);
        if (!missing.isEmpty() || !request.containsKey("sure")) {
            return forms.show(missing.isEmpty() ? "portal/withdraw-sure" : PAGE, number, form.with(missing), model);
        }
        ObjectNode amendment = forms.document(form, List.copyOf(LABELS.keySet()));
        try {
            requests.amend(amendment
                    .put("caseNumber", file.number())
                    .put("kind", "WITHDRAW")
                    .toString());
        } catch (RequestRefused refused) {
            if (!withdrawn(number)) {
                return forms.show(PAGE, number, CaseForms.refused(form, refused), model);
            }
        }
        told.addFlashAttribute("told", "申请已撤回。以后仍有需要，可以重新预约。");
        return CaseForms.toCase(number);
    }

    /** Of two who withdraw at once, the second has what it wanted. */
    private boolean withdrawn(String number) {
        return files.find(number)
                .filter(file -> "WITHDRAWN".equals(file.outcome()))
                .isPresent();
    }

    private static List<Problem> missing(Filled form) {
        return LABELS.keySet().stream()
                .filter(name -> form.value(name) == null)
                .map(name -> new Problem(name, "请填写"))
                .toList();
    }
}
