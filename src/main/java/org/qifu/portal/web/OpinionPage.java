package org.qifu.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Validator;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.qifu.casefile.Problem;
import org.qifu.portal.Throttle;
import org.qifu.publication.NotAsked;
import org.qifu.publication.Opinions;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Takes an opinion on a draft, or shows what was typed with what is wrong (R-PLT-09). */
@Controller
class OpinionPage {

    private final ConsultationsPage pages;
    private final Opinions opinions;
    private final Throttle throttle;
    private final Validator validator;

    OpinionPage(ConsultationsPage pages, Opinions opinions, Throttle throttle, Validator validator) {
        this.pages = pages;
        this.opinions = opinions;
        this.throttle = throttle;
        this.validator = validator;
    }

    @PostMapping("/consultations/{id}/opinions")
    String give(
            @PathVariable("id") String id,
            @RequestParam MultiValueMap<String, String> sent,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        Filled filled = Filled.of(OpinionForm.labels(), sent);
        String page = sent.getOrDefault("page", List.of("")).get(0);
        List<Problem> problems = problems(filled);
        if (!problems.isEmpty()) {
            return again(id, filled.with(problems), page, HttpStatus.UNPROCESSABLE_ENTITY, response, model);
        }
        Optional<Duration> wait = throttle.submit(request.getRemoteAddr());
        if (wait.isPresent()) {
            response.setHeader(
                    HttpHeaders.RETRY_AFTER, String.valueOf(wait.get().toSeconds()));
            var tooMany = new Problem("", "提交过于频繁，请" + minutes(wait.get()) + "分钟后再提交，所填内容已保留在下面");
            return again(id, filled.with(List.of(tooMany)), page, HttpStatus.TOO_MANY_REQUESTS, response, model);
        }
        try {
            opinions.give(id, filled.value("author"), filled.typed("text").strip(), page);
        } catch (NotAsked e) {
            var closed = new Problem("", "现在不在征集期内，不能提交意见");
            return again(id, filled.with(List.of(closed)), page, HttpStatus.CONFLICT, response, model);
        }
        return "redirect:/consultations/{id}?sent=true";
    }

    private String again(
            String id, Filled filled, String page, HttpStatus status, HttpServletResponse response, Model model) {
        response.setStatus(status.value());
        model.addAttribute("form", filled);
        model.addAttribute("page", page);
        model.addAttribute("sent", false);
        return pages.show(id, model);
    }

    private List<Problem> problems(Filled filled) {
        return validator.validate(OpinionForm.of(filled)).stream()
                .map(wrong -> new Problem(wrong.getPropertyPath().toString(), wrong.getMessage()))
                .toList();
    }

    private static long minutes(Duration wait) {
        return Math.max(1, wait.plusSeconds(59).toMinutes());
    }
}
