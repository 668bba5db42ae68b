package org.qifu.notice;

/** A rule or a text that cannot be kept; the message is a Chinese sentence, without its full stop, for the editor. */
public class NoticeRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NoticeRefused(String message) {
        super(message);
    }
}
