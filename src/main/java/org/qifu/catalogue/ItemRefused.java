package org.qifu.catalogue;

/** An edit of the directory that a rule forbids; the message is a Chinese sentence without its full stop. */
public class ItemRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ItemRefused(String message) {
        super(message);
    }
}
