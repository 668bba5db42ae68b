package org.qifu.process.staff;

/** The password given for the first administrator breaks the rules for passwords; it is not repeated here. */
class WeakAdministrator extends RuntimeException {

    private static final long serialVersionUID = 1L;

    WeakAdministrator() {
        super(
                "QIFU_ADMIN_PASSWORD is too weak: at least 10 characters, among them a capital letter, a small letter, a digit"
                        + " and another sign, and not the administrator's id. （管理员密码太弱：至少10个字符，须有大写字母、小写字母、数字和其他符号，"
                        + "不得包含账号。）");
    }
}
