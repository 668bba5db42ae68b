package org.qifu.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.List;
import org.qifu.organisation.PoolKind;
import org.qifu.organisation.ServicePeople;
import org.qifu.organisation.ServicePerson;
import org.springframework.stereotype.Component;

/** The forms of 预约式指导服务, filled in by clicking. The person of a department has its account. */
@Component
class Bookings {

    private final ServicePeople people;

    Bookings(ServicePeople people) {
        this.people = people;
    }

    /** A person each in market supervision, fire brigade and ecology. */
    void servicePeople() {
        person("amr", "李建国", "RISK_CHECK", "POLICY");
        person("fire", "赵卫东", "RISK_CHECK");
        person("ecology", "孙丽华", "RISK_CHECK");
    }

    private void person(String department, String name, String... skills) {
        people.save(new ServicePerson("dept-" + department, name, department, PoolKind.LINE, List.of(skills), true));
    }

    /** Books for this firm at the window of anwen. */
    static void fill(Tasklist desk, String firm, String service, String need) {
        desk.type("申请单位/个人", firm)
                .type("统一社会信用代码/身份证号", "91350100M000100Y43")
                .type("地址", "磐安县安文街道双溪路1号")
                .type("联系人", "王建国")
                .type("联系电话", "13805790001")
                .choose("预约服务类型（可多选）", service)
                .type("需求简述", need)
                .type("申请人", "王建国")
                .date("申请日期", "2024/3/18")
                .select("企业服务站点（窗口）", "安文街道企业服务站（窗口）")
                .tick("企业承诺所填内容真实有效");
    }

    /** What was said with the firm before the decision. */
    static Tasklist talk(Tasklist desk) {
        return desk.type("沟通对象", "王建国")
                .choose("沟通方式", "电话")
                .moment("沟通日期", "2024/3/18", "09:30")
                .type("沟通记录", "车间新增两台设备，担心消防通道和用电负荷");
    }

    /** Takes the booking on. */
    static Tasklist accept(Tasklist desk, String needClass) {
        return talk(desk).choose("是否受理", "受理").choose("需求类别", needClass).choose("指导环节", "提前指导");
    }

    /** A finding with its suggestion, below those that are there. */
    static void finding(Tasklist desk, String finding, String suggestion, String outcome) {
        Locator row = desk.entry();
        row.locator(".fjs-input-group").first().click();
        row.locator(".fjs-dropdownlist")
                .getByText(outcome, new Locator.GetByTextOptions().setExact(true))
                .click();
        assertThat(row).containsText(outcome);
        Locator texts = row.locator("textarea");
        // form-js draws a row anew after each change, and drops what is typed in that very instant. A person is slower.
        for (int again = 0; again < 5 && !holds(texts, finding, suggestion); again++) {
            write(texts.first(), finding);
            write(texts.last(), suggestion);
        }
        assertThat(texts.first()).hasValue(finding);
        assertThat(texts.last()).hasValue(suggestion);
        assertThat(row).not().containsText("此项必填");
    }

    private static void write(Locator text, String words) {
        text.fill(words);
        text.blur();
        drawn(text);
    }

    private static boolean holds(Locator texts, String first, String last) {
        drawn(texts.first());
        return texts.first().inputValue().equals(first)
                && texts.last().inputValue().equals(last);
    }

    /** Waits until the page has been drawn with the last change. */
    private static void drawn(Locator part) {
        part.page().evaluate("() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))");
    }

    /** The best marks, as told on the telephone. */
    static Tasklist rate(Tasklist desk, String date) {
        return desk.choose("服务响应是否及时", "非常及时")
                .choose("服务态度是否良好", "非常好")
                .choose("服务内容是否实用", "非常实用")
                .choose("服务结果是否满意", "非常满意")
                .choose("是否干扰正常生产经营", "否")
                .choose("是否以指导服务为名增加企业负担", "否")
                .date("评价日期", date);
    }

    /** The firm is content. */
    static Tasklist revisit(Tasklist desk, String date) {
        return desk.date("回访日期", date)
                .select("回访方式", "电话回访")
                .choose("是否联系上企业", "是")
                .type("受访人", "王建国")
                .choose("问题是否解决", "是")
                .choose("企业是否满意", "是");
    }
}
