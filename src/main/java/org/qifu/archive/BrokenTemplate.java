package org.qifu.archive;

import java.util.List;

/** Templates that the papers cannot be made from; the message says which, what and where, for an administrator. */
class BrokenTemplate extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BrokenTemplate(List<String> problems) {
        super("文书模板有误，系统没有启动：\n  " + String.join("\n  ", problems));
    }
}
