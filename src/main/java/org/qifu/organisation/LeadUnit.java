package org.qifu.organisation;

import org.jspecify.annotations.Nullable;

/**
 * A 牵头单位 of the inspection rules (R-ORG-16).
 *
 * @param department code of the department it is at this county, null when it is none of them
 * @param role null for a unit that only leads tasks of its own
 */
public record LeadUnit(
        String code,
        String name,
        @Nullable String department,
        @Nullable InspectionRole role) {}
