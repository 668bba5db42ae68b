package org.qifu.portal.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The login of firms and what they see after it: their own cases (R-INT-02, R-COD-01). */
@Controller
class LoginPages {

    private final LoginProviders providers;
    private final LoggedInFirm visitor;
    private final FirmCases cases;

    LoginPages(LoginProviders providers, LoggedInFirm visitor, FirmCases cases) {
        this.providers = providers;
        this.visitor = visitor;
        this.cases = cases;
    }

    /** The choice of providers; plain links, for a form may not lead to another site. */
    @GetMapping("/login")
    String choose(Model model) {
        if (visitor.get().isPresent()) {
            return "redirect:/my";
        }
        model.addAttribute("providers", providers.all());
        return "portal/login";
    }

    /** Reached only when {@link LoginStart} could not send the firm on. */
    @GetMapping(LoginStart.ADDRESS + "/{registration}")
    String unavailable() {
        return "redirect:/login?unavailable";
    }

    /** The cases of who logged in, the newest first. */
    @GetMapping("/my")
    String own(Model model) {
        return visitor.get()
                .map(firm -> {
                    model.addAttribute("firm", firm);
                    model.addAttribute("cases", cases.of(firm));
                    return "portal/my";
                })
                .orElse("redirect:/login");
    }
}
