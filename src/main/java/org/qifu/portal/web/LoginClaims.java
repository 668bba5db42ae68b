package org.qifu.portal.web;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qifu.casefile.CreditCode;
import org.qifu.casefile.IdNumber;
import org.qifu.intake.Application.ApplicantKind;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Names of the claims in which one provider tells who logged in.
 *
 * @param kind whom it vouches for: 电子营业执照 for enterprises and businesses, another one for persons (C-60)
 */
record LoginClaims(
        @DefaultValue("ENTERPRISE") ApplicantKind kind,
        @DefaultValue("credit_code") String numberClaim,
        @DefaultValue("name") String nameClaim,
        @DefaultValue("phone_number") String phoneClaim,
        @DefaultValue("address") String addressClaim) {

    static final LoginClaims USUAL =
            new LoginClaims(ApplicantKind.ENTERPRISE, "credit_code", "name", "phone_number", "address");

    /** The firm of these claims; empty when its number or name is missing or its number cannot be one. */
    Optional<Firm> firm(Map<String, Object> claims) {
        String number = text(claims, numberClaim);
        String name = text(claims, nameClaim);
        if (number == null || name == null || !valid(number.toUpperCase(Locale.ROOT))) {
            return Optional.empty();
        }
        return Optional.of(new Firm(
                number.toUpperCase(Locale.ROOT), name, kind, text(claims, phoneClaim), text(claims, addressClaim)));
    }

    private boolean valid(String number) {
        return kind == ApplicantKind.PERSON ? IdNumber.valid(number) : CreditCode.valid(number);
    }

    /** OpenID Connect's own claim {@code address} is an object with the whole address in {@code formatted}. */
    private static @Nullable String text(Map<String, Object> claims, String name) {
        Object value = claims.get(name);
        Object told = value instanceof Map<?, ?> parts ? parts.get("formatted") : value;
        return told instanceof String text && !text.isBlank() ? text.strip() : null;
    }
}
