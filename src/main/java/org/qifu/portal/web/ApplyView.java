package org.qifu.portal.web;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.qifu.catalogue.ServiceTypes;
import org.qifu.organisation.Organisation;
import org.qifu.organisation.Station;
import org.qifu.portal.web.Misfits.Misfit;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import org.springframework.web.servlet.ModelAndView;

/** The pages of the two forms, with the lists that they choose from. */
@Component
class ApplyView {

    private final Organisation organisation;
    private final ServiceTypes types;
    private final Prefill prefill;
    private final ApplicationForm forms;
    private final LoggedInFirm login;

    ApplyView(
            Organisation organisation, ServiceTypes types, Prefill prefill, ApplicationForm forms, LoggedInFirm login) {
        this.organisation = organisation;
        this.types = types;
        this.prefill = prefill;
        this.forms = forms;
        this.login = login;
    }

    /**
     * The form to begin with: what the login tells; a platform, a station, an item of 点单 or a policy may be named in the
     * address (R-INT-01, R-CAT-19, R-PLT-04).
     */
    Filled first(Entrance entrance, MultiValueMap<String, String> asked) {
        var values = new LinkedHashMap<String, List<String>>();
        values.put("applicantKind", List.of("ENTERPRISE"));
        login.get().ifPresent(firm -> values.putAll(known(firm)));
        for (String name : List.of("channel", "station")) {
            if (asked.containsKey(name)) {
                values.put(name, asked.getOrDefault(name, List.of()));
            }
        }
        prefill.need(asked).ifPresent(need -> values.put("need", List.of(need)));
        return Filled.of(entrance.fields(), values);
    }

    /** The form as it is. */
    ModelAndView of(Entrance entrance, String token, Filled form) {
        return new ModelAndView("portal/apply")
                .addObject("entrance", entrance.path())
                .addObject("guidance", entrance == Entrance.GUIDANCE)
                .addObject("token", token)
                .addObject("form", form)
                .addObject("kinds", entrance.applicantKinds())
                .addObject("bases", ApplicationLabels.BASES)
                .addObject("types", types.all())
                .addObject("stations", stations(entrance))
                .addObject("today", forms.today());
    }

    /** With what is to be corrected. */
    ModelAndView wrong(Entrance entrance, String token, Filled form) {
        return answered(of(entrance, token, form), HttpStatus.UNPROCESSABLE_ENTITY);
    }

    /** With what may not fit, and a button to go on. */
    ModelAndView misfitting(Entrance entrance, String token, Filled form, List<Misfit> misfits) {
        return of(entrance, token, form).addObject("misfits", misfits);
    }

    /** With how long to wait. */
    ModelAndView tooOften(Entrance entrance, String token, Filled form, Duration wait) {
        return answered(
                of(entrance, token, form).addObject("minutes", wait.toMinutes() + 1), HttpStatus.TOO_MANY_REQUESTS);
    }

    /** To be sent once more in a moment. */
    ModelAndView busy(Entrance entrance, String token, Filled form) {
        return answered(of(entrance, token, form).addObject("busy", true), HttpStatus.SERVICE_UNAVAILABLE);
    }

    /** As another form, for the case of this one is open. */
    ModelAndView submittedBefore(Entrance entrance, String freshToken, Filled form) {
        return answered(of(entrance, freshToken, form).addObject("submittedBefore", true), HttpStatus.CONFLICT);
    }

    /** To be sent once more. */
    ModelAndView expired(Entrance entrance, String token, Filled form) {
        return answered(of(entrance, token, form).addObject("expired", true), HttpStatus.FORBIDDEN);
    }

    private Map<String, String> stations(Entrance entrance) {
        var choices = new LinkedHashMap<String, String>();
        for (Station station : organisation.stations()) {
            choices.put(station.code(), station.name());
        }
        if (entrance == Entrance.GUIDANCE) {
            choices.put("centre", "县企业综合服务中心法治服务专区");
        }
        return choices;
    }

    private static Map<String, List<String>> known(Firm firm) {
        var values = new LinkedHashMap<String, List<String>>();
        values.put("applicantKind", List.of(firm.kind().name()));
        values.put("applicant", List.of(firm.name()));
        values.put("creditCode", List.of(firm.number()));
        values.put("address", firm.address() == null ? List.of() : List.of(firm.address()));
        values.put("contactPhone", firm.phone() == null ? List.of() : List.of(firm.phone()));
        return values;
    }

    private static ModelAndView answered(ModelAndView page, HttpStatus status) {
        page.setStatus(status);
        return page;
    }
}
