package org.qifu.portal.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.qifu.deadline.Deadlines;
import org.qifu.publication.Consultation;
import org.qifu.publication.Consultations;
import org.qifu.publication.Opinions;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Drafts on which enterprises are heard, and the replies (R-PLT-09). */
@Controller
class ConsultationsPage {

    private final Consultations consultations;
    private final Opinions opinions;
    private final Clock clock;

    ConsultationsPage(Consultations consultations, Opinions opinions, Clock clock) {
        this.consultations = consultations;
        this.opinions = opinions;
        this.clock = clock;
    }

    @GetMapping("/consultations")
    String list(Model model) {
        model.addAttribute("consultations", consultations.published());
        model.addAttribute("today", today());
        return "portal/consultations";
    }

    @GetMapping("/consultations/{id}")
    String consultation(
            @PathVariable("id") String id,
            @RequestParam(name = "sent", defaultValue = "false") boolean sent,
            Model model) {
        model.addAttribute("form", Filled.blank(OpinionForm.labels()));
        model.addAttribute("page", UUID.randomUUID().toString());
        model.addAttribute("sent", sent);
        return show(id, model);
    }

    /** The page of a consultation with the form that is in the model; 404 for what is not published. */
    String show(String id, Model model) {
        Consultation consultation =
                consultations.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("consultation", consultation);
        model.addAttribute("state", consultation.state(today()));
        model.addAttribute("draft", SafeText.html(consultation.draft()));
        model.addAttribute("opinions", opinions.count(id));
        if (consultation.reply() != null) {
            model.addAttribute("reply", SafeText.html(consultation.reply()));
        }
        return "portal/consultation";
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Deadlines.ZONE);
    }
}
