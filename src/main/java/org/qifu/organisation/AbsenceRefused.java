package org.qifu.organisation;

/** A rule of 代理 that cannot be; the message is a Chinese sentence that says why. */
public class AbsenceRefused extends RuntimeException {

    public AbsenceRefused(String message) {
        super(message);
    }
}
