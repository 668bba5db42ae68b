package org.qifu.process.staff;

import org.qifu.organisation.Organisation;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells the heads of the staff's pages, the login page too, whose installation this is. */
@RestController
class CountyName {

    private final Organisation organisation;

    CountyName(Organisation organisation) {
        this.organisation = organisation;
    }

    /** Name of the county as plain text (C-36). */
    @GetMapping(path = "/staff/county", produces = MediaType.TEXT_PLAIN_VALUE + ";charset=UTF-8")
    String county() {
        return organisation.county();
    }
}
