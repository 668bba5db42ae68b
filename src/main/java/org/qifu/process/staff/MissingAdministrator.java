package org.qifu.process.staff;

/** A fresh database was started without the two variables that name its first administrator. */
class MissingAdministrator extends RuntimeException {

    private static final long serialVersionUID = 1L;

    MissingAdministrator() {
        super("This database has no administrator yet. Set QIFU_ADMIN_ID and QIFU_ADMIN_PASSWORD and start again."
                + " （数据库中还没有管理员，请设置这两个环境变量后重新启动。）");
    }
}
