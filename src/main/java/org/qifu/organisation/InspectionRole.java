package org.qifu.organisation;

/** What a lead unit does for all others in administrative inspection (R-ORG-16). */
public enum InspectionRole {
    /** 市综合执法指导办 coordinates the inspections. */
    INSPECT_COORDINATOR,
    /** 市司法局 supervises their lawfulness. */
    LAW_SUPERVISOR,
    /** 市市场监管局 coordinates the random inspections. */
    RANDOM_COORDINATOR
}
