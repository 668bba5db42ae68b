package org.qifu.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qifu.casefile.Problem;
import org.qifu.casefile.RequestRefused;
import org.qifu.enquiry.Enquiry;
import org.qifu.enquiry.EnquiryKind;
import org.qifu.enquiry.Message;
import org.qifu.organisation.Organisation;
import org.qifu.portal.HelpDesk;
import org.qifu.portal.Throttle;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** One enquiry: what was asked and answered, and asking again (R-INT-24, R-INT-26). For who opened it with its code only. */
@Controller
@RequestMapping("/help/{number}")
class ThreadPages {

    private static final Map<String, String> LABELS = Labels.of("text", "还想问什么");

    private final HelpDesk desk;
    private final OpenedCases opened;
    private final Organisation organisation;
    private final Throttle throttle;
    private final Times times;

    ThreadPages(HelpDesk desk, OpenedCases opened, Organisation organisation, Throttle throttle, Times times) {
        this.desk = desk;
        this.opened = opened;
        this.organisation = organisation;
        this.throttle = throttle;
        this.times = times;
    }

    @GetMapping
    ModelAndView thread(@PathVariable("number") String number) {
        return page(require(number), Filled.blank(LABELS), HttpStatus.OK);
    }

    @PostMapping("/question")
    ModelAndView askAgain(
            @PathVariable("number") String number,
            @RequestParam MultiValueMap<String, String> sent,
            HttpServletRequest from) {
        Enquiry enquiry = require(number);
        Filled form = Filled.of(LABELS, sent);
        Optional<Duration> wait = throttle.submit(from.getRemoteAddr());
        if (wait.isPresent()) {
            String words = "提交得太频繁，请" + (wait.get().toMinutes() + 1) + "分钟后再试，填写的内容还在";
            return page(enquiry, form.with(List.of(new Problem("text", words))), HttpStatus.TOO_MANY_REQUESTS);
        }
        try {
            desk.askAgain(number, form.typed("text"));
        } catch (RequestRefused refused) {
            List<Problem> problems = refused.problems().isEmpty()
                    ? List.of(new Problem("", String.valueOf(refused.getMessage())))
                    : refused.problems();
            return page(require(number), form.with(problems), HttpStatus.UNPROCESSABLE_ENTITY);
        }
        return new ModelAndView("redirect:/help/" + number);
    }

    @PostMapping("/close")
    String close(@PathVariable("number") String number) {
        require(number);
        desk.close(number);
        return "redirect:/help/" + number;
    }

    private Enquiry require(String number) {
        return desk.find(number).filter(enquiry -> opened.byCode(number)).orElseThrow(() -> new CaseNotOpened(number));
    }

    private ModelAndView page(Enquiry enquiry, Filled form, HttpStatus status) {
        String station = enquiry.station();
        var page = new ModelAndView("portal/enquiry", status);
        page.addObject("enquiry", enquiry)
                .addObject("help", enquiry.kind() == EnquiryKind.HELP)
                .addObject("unit", station == null ? "" : organisation.name(station))
                .addObject("since", times.minute(enquiry.stateSince()))
                .addObject(
                        "lines",
                        desk.thread(enquiry.number()).stream().map(this::line).toList())
                .addObject("form", form);
        return page;
    }

    private Line line(Message message) {
        String unit = message.unit();
        Instant at = message.saidAt();
        String suggestion =
                message.suggestion() == null ? null : message.suggestion().name();
        return new Line(unit == null ? "您" : organisation.name(unit), times.minute(at), at, message.text(), suggestion);
    }

    /**
     * A message as it is shown.
     *
     * @param who 您, or the name of the unit, never of an official
     */
    record Line(
            String who,
            String time,
            Instant at,
            String text,
            @Nullable String suggestion) {}
}
