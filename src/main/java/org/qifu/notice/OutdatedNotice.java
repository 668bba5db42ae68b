package org.qifu.notice;

/** Somebody else has changed the rule or the text meanwhile; the message is a Chinese sentence for the editor. */
public class OutdatedNotice extends RuntimeException {

    private static final long serialVersionUID = 1L;

    OutdatedNotice(NoticeKey key, int current) {
        super("“" + key.label() + "”现为第" + current + "版，与您修改时所依据的版本不同，请重新查看后再修改");
    }
}
