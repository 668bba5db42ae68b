package org.qifu.portal;

/** A submission key was used again for another content. */
public class KeyReused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public KeyReused() {
        super("同一个提交编号不能用于不同的内容，请换一个编号重新提交。");
    }
}
