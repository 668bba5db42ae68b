package org.qifu.portal.web;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.qifu.intake.Application.ApplicantKind;

/**
 * Who logged in, as its provider vouches for it (R-COD-01, C-60).
 *
 * @param number 统一社会信用代码, or of a person the 身份证号; capitals
 * @param phone null when the provider does not tell it, like the address
 */
record Firm(
        String number,
        String name,
        ApplicantKind kind,
        @Nullable String phone,
        @Nullable String address) implements Serializable {}
