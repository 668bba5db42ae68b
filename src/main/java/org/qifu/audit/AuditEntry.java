package org.qifu.audit;

import org.jspecify.annotations.Nullable;

/**
 * One line of the sealed log before it is written. It never holds an ID number, a telephone number or a password.
 *
 * @param actor user id; null when nobody has logged in
 * @param subject what it is about: number of a case, an address, a resource of the engine; at most 300 characters
 * @param purpose why, in the user's own words, where a reason is asked for; at most 200 characters
 * @param details what else must be known later
 */
public record AuditEntry(
        Kind kind,
        @Nullable String actor,
        String subject,
        @Nullable String purpose,
        @Nullable String details) {

    /** An entry that needs no purpose. */
    public static AuditEntry of(Kind kind, @Nullable String actor, String subject, @Nullable String details) {
        return new AuditEntry(kind, actor, subject, null, details);
    }

    /** What can be logged. */
    public enum Kind {
        /** Somebody logged in. */
        LOGIN,
        /** A login was refused. */
        LOGIN_REFUSED,
        /** Personal numbers of a case were shown in full. */
        REVEALED,
        /** A paper, an attachment or a package left the system. */
        DOWNLOADED,
        /** A list of cases left the system, or the log itself. */
        EXPORTED,
        /** Cases were looked for by digits of a telephone or ID number. */
        SEARCHED,
        /** Somebody called an address that changes settings, registers, accounts or texts. */
        ADMINISTERED,
        /** Such a call was refused. */
        REFUSED,
        /** The engine recorded an operation of an operator or administrator. */
        ENGINE,
        /** A model was deployed; the details hold the hash of each file. */
        DEPLOYED,
        /** A model was refused. */
        DEPLOYMENT_REFUSED
    }
}
