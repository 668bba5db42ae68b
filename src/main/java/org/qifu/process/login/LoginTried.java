package org.qifu.process.login;

/**
 * Published when a member of staff has tried to log in: each login at the web apps, admitted or not, and each call by HTTP
 * Basic that was turned away. Listeners run in the request, outside any transaction.
 *
 * @param user the id as it was typed, which may be nobody's; that of the provider's answer with single sign-on
 * @param address as the connection has it
 * @param door which way
 * @param admitted whether the user is in now
 */
public record LoginTried(String user, String address, Door door, boolean admitted) {

    /** Ways in. */
    public enum Door {
        WEB_APPS,
        BASIC,
        SINGLE_SIGN_ON
    }
}
