package org.qifu.intake;

import java.util.List;
import org.qifu.intake.Eligibility.Hit;

/** A ground of refusal that the registers can speak to (R-ELI-03). A hit is for a person to decide upon. */
interface EligibilityGround {

    /** The order in which grounds are listed. */
    Ground ground();

    /** Every entry that speaks against the enquiry, with its evidence. */
    List<Hit> hits(Enquiry enquiry);
}
