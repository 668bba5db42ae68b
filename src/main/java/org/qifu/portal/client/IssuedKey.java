package org.qifu.portal.client;

/**
 * A new key, shown here and never again.
 *
 * @param id names it when it is to be revoked
 * @param key what the client signs in with
 */
public record IssuedKey(long id, String key) {

    /** Without the key, which must not reach a log. */
    @Override
    public String toString() {
        return "IssuedKey[" + id + "]";
    }
}
