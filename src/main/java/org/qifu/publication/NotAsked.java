package org.qifu.publication;

/** Opinions on a draft are not taken, or not now; the message is a Chinese sentence. */
public class NotAsked extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NotAsked() {
        super("现在不在征集期内，不能提交意见。");
    }
}
