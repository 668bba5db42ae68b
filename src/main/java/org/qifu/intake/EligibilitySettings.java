package org.qifu.intake;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the gate before guidance reads its rules.
 *
 * @param inspectionScope which visits an inspection keeps away (C-16)
 */
@ConfigurationProperties("qifu.eligibility")
record EligibilitySettings(@DefaultValue("MATTER") Scope inspectionScope) {

    /** What a visit must share with an inspection to be kept away by it. */
    enum Scope {
        /** A matter. */
        MATTER,
        /** The inspecting body, as long as it is not known that it stays out of the visit. */
        BODY,
        /** The enterprise. */
        ENTERPRISE
    }
}
