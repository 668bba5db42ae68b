package org.qifu.process.publication;

import java.util.List;
import org.qifu.publication.Consultation;
import org.qifu.publication.Consultations;
import org.qifu.publication.Opinion;
import org.qifu.publication.Opinions;
import org.qifu.publication.Version;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The consultations and the opinions they brought, for the coordination department and administrators (R-PLT-09). */
@RestController
@RequestMapping("/api/publications/consultations")
class ConsultationsApi {

    private final Consultations consultations;
    private final Opinions opinions;
    private final Editors editors;

    ConsultationsApi(Consultations consultations, Opinions opinions, Editors editors) {
        this.consultations = consultations;
        this.opinions = opinions;
        this.editors = editors;
    }

    /** Every consultation as it is now. */
    @GetMapping
    List<Version<Consultation>> current() {
        editors.allow();
        return consultations.current();
    }

    /** Every version of one consultation, the latest first. */
    @GetMapping("/{id}")
    List<Version<Consultation>> history(@PathVariable("id") String id) {
        editors.allow();
        return consultations.history(id);
    }

    /** The opinions on one draft, in the order in which they came. */
    @GetMapping("/{id}/opinions")
    List<Opinion> opinions(@PathVariable("id") String id) {
        editors.allow();
        return opinions.of(id);
    }

    /** Adds a consultation or makes its next version, for instance the one with the reply. */
    @PutMapping("/{id}")
    Version<Consultation> put(@PathVariable("id") String id, @RequestBody String content) {
        ConsultationEntry entry = editors.require(content, ConsultationEntry.class);
        return consultations.save(entry.consultation(Editors.id(id)), entry.basedOn(), editors.user());
    }
}
