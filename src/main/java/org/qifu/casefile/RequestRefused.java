package org.qifu.casefile;

/** A request that a rule refuses; the message is a Chinese sentence for the person who asked. */
public class RequestRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public RequestRefused(String message, Throwable cause) {
        super(message, cause);
    }
}
