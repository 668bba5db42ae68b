package org.qifu.browser;

import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.qifu.casefile.CreditCode;

/** The forms of the public pages as a firm fills them in. */
final class FirmForms {

    static final String MAIL = "wang@firm.example";

    private static final Pattern NUMBER = Pattern.compile("(ZD|SQ)-\\d{4}-\\d{5}");

    private FirmForms() {}

    /** What is wanted, at the form of guidance. */
    static Portal need(Portal firm, String service, String need) {
        return firm.tick(service).type("需求简述", need);
    }

    /** Who applies, where no login tells it: a firm of its own, as others may have a case open on the same matter. */
    static Portal who(Portal firm, String name) {
        return firm.choose("类型", "企业")
                .type("申请单位/个人", name)
                .type("统一社会信用代码/身份证号", creditCode())
                .type("地址", "磐安县安文街道双溪路1号");
    }

    /** A code that no other firm has, with its right check character. */
    private static String creditCode() {
        String digits = "91330727MA%07d".formatted(ThreadLocalRandom.current().nextInt(10_000_000));
        return "0123456789ABCDEFGHJKLMNPQRTUWXY"
                .chars()
                .mapToObj(check -> digits + (char) check)
                .filter(CreditCode::valid)
                .findFirst()
                .orElseThrow();
    }

    /** How the firm is reached, and that all of it is true. */
    static Portal reach(Portal firm) {
        firm.select("企业服务站点（窗口）", "anwen")
                .type("联系人", "王建国")
                .type("联系电话", "13805790001")
                .type("电子邮箱", MAIL);
        firm.page().locator("#appliedBy").fill("王建国");
        return firm.tick("企业承诺所填内容真实有效");
    }

    /** The number of the case that the page shows. */
    static String number(Portal firm) {
        Matcher number = NUMBER.matcher(firm.main().innerText());
        if (!number.find()) {
            throw new AssertionError("No number at " + firm.page().url());
        }
        return number.group();
    }

    /** The four questions about the whole service. */
    static Portal rate(Portal firm) {
        return firm.choose("服务响应是否及时", "及时")
                .choose("服务态度是否良好", "好")
                .choose("服务内容是否实用", "非常实用")
                .choose("服务结果是否满意", "满意")
                .choose("服务是否干扰正常生产经营", "否")
                .choose("是否以指导服务为名增加企业负担", "否");
    }

    /** 差评 of one of the departments, whose questions are open. */
    static Portal rateLow(Portal firm, String department) {
        return firm.choose(department + "：服务响应是否及时", "不及时")
                .choose(department + "：服务态度是否良好", "较差")
                .choose(department + "：服务内容是否实用", "一般")
                .choose(department + "：服务结果是否满意", "不满意");
    }
}
