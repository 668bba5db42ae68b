package org.qifu.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 预约指导服务 and 反映问题（诉求）: the forms, half-filled ones too. */
@Controller
@RequestMapping("/apply/{entrance:guidance|problem}")
class ApplyPages {

    private final ApplyView view;
    private final Applying applying;
    private final DraftForms drafts;
    private final DraftCookie cookie;

    ApplyPages(ApplyView view, Applying applying, DraftForms drafts, DraftCookie cookie) {
        this.view = view;
        this.applying = applying;
        this.drafts = drafts;
        this.cookie = cookie;
    }

    @GetMapping
    ModelAndView form(
            @PathVariable("entrance") String path,
            @RequestParam MultiValueMap<String, String> asked,
            HttpServletRequest request,
            HttpServletResponse response) {
        Entrance entrance = Entrance.at(path);
        String token = cookie.of(request, entrance).filter(applying::unused).orElseGet(cookie::fresh);
        cookie.keep(request, response, entrance, token);
        var kept = drafts.find(token, entrance);
        Filled form = kept.map(DraftForms.Restored::form).orElseGet(() -> view.first(entrance, asked));
        ModelAndView page = view.of(entrance, token, form);
        kept.ifPresent(restored -> page.addObject("restoredAt", restored.savedAt()));
        return page;
    }

    @PostMapping
    ModelAndView submit(
            @PathVariable("entrance") String path,
            @RequestParam MultiValueMap<String, String> sent,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes next) {
        Entrance entrance = Entrance.at(path);
        String token = cookie.orNew(first(sent, "token"));
        Filled form = Filled.of(entrance.fields(), sent);
        var result = applying.submit(entrance, form, token, sent.containsKey("anyway"), request.getRemoteAddr());
        if (result instanceof Applying.Done done) {
            cookie.drop(request, response, entrance);
            // In the address, so that a click whose answer nobody waited for leaves no receipt to be taken for the next
            // case's.
            next.addAttribute("case", done.receipt().caseNumber());
            next.addFlashAttribute(ReceiptPage.NUMBER, done.receipt().caseNumber());
            next.addFlashAttribute(ReceiptPage.CODE, done.receipt().queryCode());
            return new ModelAndView("redirect:/receipt");
        }
        if (result instanceof Applying.TooOften often) {
            response.setHeader(
                    HttpHeaders.RETRY_AFTER, String.valueOf(often.pause().toSeconds()));
        }
        return notYet(entrance, form, token, result);
    }

    private ModelAndView notYet(Entrance entrance, Filled form, String token, Applying.Result result) {
        if (result instanceof Applying.Wrong wrong) {
            return view.wrong(entrance, token, wrong.form());
        }
        if (result instanceof Applying.Misfitting misfitting) {
            return view.misfitting(entrance, token, form, misfitting.misfits());
        }
        if (result instanceof Applying.TooOften often) {
            return view.tooOften(entrance, token, form, often.pause());
        }
        if (result instanceof Applying.Busy) {
            return view.busy(entrance, token, form);
        }
        return view.submittedBefore(entrance, cookie.fresh(), form);
    }

    /** 保存草稿, by the button or with each change. */
    @PostMapping(path = "/draft", headers = "!HX-Request")
    ModelAndView save(
            @PathVariable("entrance") String path,
            @RequestParam MultiValueMap<String, String> sent,
            HttpServletRequest request,
            HttpServletResponse response) {
        saved(path, sent, request, response);
        return new ModelAndView("redirect:/apply/" + Entrance.at(path).path());
    }

    /** The same in the background; the sentence stands under the form then. */
    @PostMapping(path = "/draft", headers = "HX-Request", produces = "text/plain;charset=UTF-8")
    @ResponseBody
    String saveQuietly(
            @PathVariable("entrance") String path,
            @RequestParam MultiValueMap<String, String> sent,
            HttpServletRequest request,
            HttpServletResponse response) {
        return saved(path, sent, request, response) ? "已自动保存，30天内可以回来接着填。" : "内容太长，没有保存。";
    }

    /** 清空重填. */
    @PostMapping("/discard")
    String discard(
            @PathVariable("entrance") String path,
            @RequestParam(defaultValue = "") String token,
            HttpServletRequest request,
            HttpServletResponse response) {
        Entrance entrance = Entrance.at(path);
        drafts.forget(token);
        cookie.drop(request, response, entrance);
        return "redirect:/apply/" + entrance.path();
    }

    /** A form whose page was open too long: everything typed is there again, to be sent once more. */
    @PostMapping(ExpiredForm.PATH)
    ModelAndView expired(@PathVariable("entrance") String path, @RequestParam MultiValueMap<String, String> sent) {
        Entrance entrance = Entrance.at(path);
        String token = cookie.orNew(first(sent, "token"));
        return view.expired(entrance, token, Filled.of(entrance.fields(), sent));
    }

    private boolean saved(
            String path, MultiValueMap<String, String> sent, HttpServletRequest request, HttpServletResponse response) {
        Entrance entrance = Entrance.at(path);
        String token = cookie.orNew(first(sent, "token"));
        cookie.keep(request, response, entrance, token);
        return applying.unused(token) && drafts.save(token, entrance, Filled.of(entrance.fields(), sent));
    }

    private static String first(MultiValueMap<String, String> sent, String name) {
        @Nullable String value = sent.getFirst(name);
        return value == null ? "" : value;
    }
}
