package org.qifu.improvement;

/** What cannot be recorded; the message is a Chinese sentence that says why. */
public class ImprovementRefused extends RuntimeException {

    public ImprovementRefused(String message) {
        super(message);
    }
}
