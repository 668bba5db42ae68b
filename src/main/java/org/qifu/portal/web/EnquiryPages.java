package org.qifu.portal.web;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.qifu.casefile.Problem;
import org.qifu.casefile.RequestRefused;
import org.qifu.organisation.Organisation;
import org.qifu.portal.HelpDesk;
import org.qifu.portal.KeyReused;
import org.qifu.portal.Receipt;
import org.qifu.portal.SubmissionKey;
import org.qifu.portal.Throttle;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 在线导服 (R-INT-24) and 堵点直达 (R-INT-26): the forms. Two clicks on one form make one enquiry. */
@Controller
class EnquiryPages {

    private final HelpDesk desk;
    private final Organisation organisation;
    private final Throttle throttle;
    private final OpenedCases opened;

    EnquiryPages(HelpDesk desk, Organisation organisation, Throttle throttle, OpenedCases opened) {
        this.desk = desk;
        this.organisation = organisation;
        this.throttle = throttle;
        this.opened = opened;
    }

    @GetMapping("/help")
    ModelAndView help(@RequestParam MultiValueMap<String, String> asked) {
        return blank(EnquiryEntrance.HELP, asked);
    }

    @GetMapping("/blocking-point")
    ModelAndView blockingPoint(@RequestParam MultiValueMap<String, String> asked) {
        return blank(EnquiryEntrance.BLOCKING_POINT, asked);
    }

    @PostMapping("/help")
    ModelAndView ask(
            @RequestParam MultiValueMap<String, String> sent, HttpServletRequest from, RedirectAttributes next) {
        return submit(EnquiryEntrance.HELP, sent, from, next);
    }

    @PostMapping("/blocking-point")
    ModelAndView report(
            @RequestParam MultiValueMap<String, String> sent, HttpServletRequest from, RedirectAttributes next) {
        return submit(EnquiryEntrance.BLOCKING_POINT, sent, from, next);
    }

    /** A station may be named in the address. */
    private ModelAndView blank(EnquiryEntrance entrance, MultiValueMap<String, String> asked) {
        Map<String, List<String>> station =
                asked.containsKey("station") ? Map.of("station", asked.get("station")) : Map.of();
        return page(entrance, Filled.of(entrance.labels(), station), ticket(), HttpStatus.OK);
    }

    private ModelAndView submit(
            EnquiryEntrance entrance,
            MultiValueMap<String, String> sent,
            HttpServletRequest from,
            RedirectAttributes next) {
        Filled form = Filled.of(entrance.labels(), sent);
        String given = sent.getFirst("ticket");
        String ticket = given == null || given.isBlank() ? ticket() : given;
        Optional<Duration> wait = throttle.submit(from.getRemoteAddr());
        if (wait.isPresent()) {
            String words = "提交得太频繁，请" + (wait.get().toMinutes() + 1) + "分钟后再试，填写的内容还在";
            return page(entrance, said(form, words), ticket, HttpStatus.TOO_MANY_REQUESTS);
        }
        try {
            return opened(open(entrance, document(form), new SubmissionKey("portal", entrance + ticket)), next);
        } catch (RequestRefused refused) {
            Filled wrong = refused.problems().isEmpty()
                    ? said(form, String.valueOf(refused.getMessage()))
                    : form.with(refused.problems());
            return page(entrance, wrong, ticket, HttpStatus.UNPROCESSABLE_ENTITY);
        } catch (KeyReused reused) {
            return page(entrance, said(form, "这一页已经提交过一次；确实要再提交的，请再按一次按钮"), ticket(), HttpStatus.CONFLICT);
        }
    }

    private Receipt open(EnquiryEntrance entrance, String document, SubmissionKey key) {
        return entrance == EnquiryEntrance.HELP ? desk.ask(document, key) : desk.report(document, key);
    }

    private ModelAndView opened(Receipt receipt, RedirectAttributes next) {
        opened.open(receipt.caseNumber());
        next.addFlashAttribute("code", receipt.queryCode());
        return new ModelAndView("redirect:/help/" + receipt.caseNumber());
    }

    private ModelAndView page(EnquiryEntrance entrance, Filled form, String ticket, HttpStatus status) {
        var stations = new LinkedHashMap<String, String>();
        organisation.stations().forEach(station -> stations.put(station.code(), station.name()));
        var page = new ModelAndView(entrance.template(), status);
        page.addObject("form", form).addObject("ticket", ticket).addObject("stations", stations);
        return page;
    }

    private static String document(Filled form) {
        var document = JsonNodeFactory.instance.objectNode();
        form.labels().keySet().forEach(name -> document.put(name, form.value(name)));
        return document.toString();
    }

    private static Filled said(Filled form, String words) {
        return form.with(List.of(new Problem("", words)));
    }

    private static String ticket() {
        return UUID.randomUUID().toString();
    }
}
