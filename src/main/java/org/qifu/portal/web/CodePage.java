package org.qifu.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.qifu.casefile.CaseFiles;
import org.qifu.casefile.Problem;
import org.qifu.notice.NoticeEvent;
import org.qifu.notice.Notices;
import org.qifu.portal.CaseNumber;
import org.qifu.portal.CodeAsked;
import org.qifu.portal.Throttle;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A lost query code: a new one goes to the contact on file, and the page says the same whatever number is typed. */
@Controller
class CodePage {

    private static final Map<String, String> LABELS = Labels.of("number", "办件编号");
    private static final String PAGE = "portal/code";

    private final CaseFiles files;
    private final Throttle throttle;
    private final Notices notices;
    private final ApplicationEventPublisher events;
    private final TransactionOperations transactions;

    CodePage(
            CaseFiles files,
            Throttle throttle,
            Notices notices,
            ApplicationEventPublisher events,
            TransactionOperations transactions) {
        this.files = files;
        this.throttle = throttle;
        this.notices = notices;
        this.events = events;
        this.transactions = transactions;
    }

    @GetMapping("/code")
    String form(@RequestParam MultiValueMap<String, String> request, Model model) {
        return show(Filled.of(LABELS, request), request.containsKey("sent"), model);
    }

    @PostMapping("/code")
    String ask(@RequestParam MultiValueMap<String, String> request, HttpServletRequest from, Model model) {
        Filled form = Filled.of(LABELS, request);
        String number = form.value("number");
        if (number == null) {
            return show(form.with(List.of(new Problem("number", "请填写"))), false, model);
        }
        TooManyTries.refuse(throttle.lookUp(from.getRemoteAddr(), number));
        transactions.executeWithoutResult(status -> files.find(CaseNumber.typed(number))
                .ifPresent(file -> events.publishEvent(new CodeAsked(file.number()))));
        return "redirect:/code?sent";
    }

    private String show(Filled form, boolean sent, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("sent", sent);
        model.addAttribute("unreachable", !notices.reachFirms(NoticeEvent.CODE));
        return PAGE;
    }
}
