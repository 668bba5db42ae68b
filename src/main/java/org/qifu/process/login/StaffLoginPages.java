package org.qifu.process.login;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.qifu.organisation.Organisation;
import org.qifu.process.login.StaffAccounts.Answer;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** The page of single sign-on: where it begins, why it failed, and that somebody has left. */
@Controller
class StaffLoginPages {

    static final String PATH = "/staff/login";

    /** Where the link of the login points, followed by the registration. */
    static final String START = PATH + "/to";

    /** Where the provider sends staff back to. */
    static final String BACK = PATH + "/back";

    /** Where it sends them after the logout. */
    static final String LEFT = PATH + "/left";

    private final StaffLoginSettings settings;
    private final SignedOn signedOn;
    private final Organisation organisation;

    StaffLoginPages(StaffLoginSettings settings, SignedOn signedOn, Organisation organisation) {
        this.settings = settings;
        this.signedOn = signedOn;
        this.organisation = organisation;
    }

    /** The page; without single sign-on it leads to the web apps' own. */
    @GetMapping({PATH, LEFT})
    String show(HttpServletRequest request, @RequestParam(required = false) @Nullable String app, Model model) {
        if (!settings.offered()) {
            return "redirect:" + WantedApp.page(app);
        }
        model.addAttribute("county", organisation.county());
        model.addAttribute("name", settings.name());
        model.addAttribute("app", app);
        model.addAttribute("passwords", settings.password() ? WantedApp.page(app) : null);
        model.addAttribute("left", request.getServletPath().equals(LEFT));
        return "staff/login";
    }

    /** Reached only when the provider could not be asked. */
    @GetMapping(START + "/" + StaffRegistration.ID)
    String unavailable() {
        return "redirect:" + PATH + "?unavailable";
    }

    /** For the web apps' own page of the login. */
    @GetMapping(PATH + "/ways")
    @ResponseBody
    Ways ways(HttpServletRequest request) {
        return new Ways(
                settings.offered() ? settings.name() : null,
                settings.offered() ? START + "/" + StaffRegistration.ID : null,
                signedOn.goesOn(request));
    }

    /** Which of its sentences the page says about this error. */
    static String told(String error) {
        boolean known = error.equals(StaffOfLogin.NO_USER)
                || error.equals(Answer.NO_GROUP.name().toLowerCase(Locale.ROOT))
                || error.equals(Answer.TAKEN.name().toLowerCase(Locale.ROOT));
        return known ? error : "failed";
    }

    /**
     * How one may log in.
     *
     * @param name of single sign-on; null where there is none
     * @param start where it begins
     * @param leave where the logout that was just made goes on, at the provider
     */
    record Ways(
            @Nullable String name,
            @Nullable String start,
            @Nullable String leave) {}
}
