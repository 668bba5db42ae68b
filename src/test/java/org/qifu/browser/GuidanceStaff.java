package org.qifu.browser;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Function;

/** The staff's side of a joint visit, by clicking as everybody who takes part in it. */
final class GuidanceStaff {

    private final Function<String, Tasklist> login;
    private final String number;
    private final Set<String> taken = new HashSet<>();

    GuidanceStaff(Function<String, Tasklist> login, String number) {
        this.login = login;
        this.number = number;
    }

    /** 受理审核. */
    void accept(String needClass) {
        try (Tasklist coordination = login.apply("coordination")) {
            coordination.open(number, "受理审核").claim();
            Bookings.accept(coordination, needClass).complete();
        }
    }

    /** 统筹派单 to market supervision and the fire brigade. */
    void dispatch(String date, String time) {
        try (Tasklist coordination = login.apply("coordination")) {
            take(coordination, "统筹派单");
            coordination
                    .select("牵头部门", "市场监管")
                    .add("协同部门", "消防救援")
                    .person("服务人员", "李建国")
                    .person("服务人员", "赵卫东")
                    .choose("指导方式", "上门指导")
                    .moment("服务日期", date, time)
                    .type("服务地点", "一车间")
                    .type("需要企业配合准备的事项", "请准备消防设施台账")
                    .complete();
        }
    }

    /** 统筹派单 as it was, but at another time. */
    void dispatchAgain(String date, String time) {
        try (Tasklist coordination = login.apply("coordination")) {
            take(coordination, "统筹派单").look("whole-dispatch-again");
            coordination.moment("服务日期", date, time).complete();
        }
    }

    /** 服务承诺 and 再次确认. */
    void promise(String date) {
        try (Tasklist desk = login.apply("anwen-reception")) {
            take(desk, "服务承诺");
            desk.choose("通知形式", "电子")
                    .date("通知日期", date)
                    .type("收件人", "王建国 13805790001")
                    .complete();
        }
        try (Tasklist lead = login.apply("dept-amr")) {
            take(lead, "再次确认").type("确认对象", "王建国").complete();
        }
    }

    /** 入企登记 by the code that the firm shows on its phone. */
    void enter(String code) {
        try (Tasklist lead = login.apply("dept-amr")) {
            lead.open(number, "入企登记").claim().choose("登记方式", "扫码入企");
            lead.type("服务码", code).complete();
        }
    }

    /** 协同指导 and 指导服务 with its opinion. */
    void serve(String date) {
        try (Tasklist partner = login.apply("dept-fire")) {
            partner.open(number, "协同指导").claim();
            partner.type("服务内容", "查看了现场").type("用时（分钟）", "40").person("服务人员（签字）", "赵卫东");
            Bookings.finding(partner, "安全出口堆放纸箱", "当日清空", "整改");
            partner.complete();
        }
        try (Tasklist lead = login.apply("dept-amr")) {
            lead.open(number, "指导服务").claim();
            lead.type("服务内容", "排查用电和消防风险并当场讲解").date("服务时间", date).type("服务地点", "一车间");
            Bookings.finding(lead, "配电箱未上锁", "加锁并张贴标识", "提醒");
            lead.choose("办理结果", "指导建议和风险提示")
                    .choose("采用的非强制方式（可多选）", "政策辅导")
                    .choose("不着执法制服", "是，未着执法制服")
                    .choose("不动用执法车辆", "是，未动用执法车辆")
                    .choose("送达方式", "当场送达")
                    .date("送达日期", date)
                    .type("服务对象（签字）", "王建国")
                    .person("服务人员（签字）", "李建国")
                    .type("用时（分钟）", "60")
                    .choose("是否需要跟进帮扶", "否")
                    .complete();
        }
    }

    /** Opens a step; who had it before has it again, without taking it. */
    private Tasklist take(Tasklist list, String step) {
        list.open(number, step);
        return taken.add(step) ? list.claim() : list;
    }

    /** 回访核实, 整改 and 整改反馈 of the oldest complaint that is open. */
    void putRight(String date, String finding, String answer) {
        try (Tasklist unit = login.apply("complaints")) {
            unit.open(number, "回访核实").claim();
            unit.date("联系日期", date)
                    .type("受访人", "王建国")
                    .type("核实情况", finding)
                    .choose("情况是否属实", "是")
                    .complete();
            take(unit, "整改");
            unit.type("整改措施", "向企业道歉，重新培训经办人")
                    .type("责任人", "李敏")
                    .date("完成日期", date)
                    .complete();
            take(unit, "整改反馈");
            unit.type("反馈内容", answer).date("反馈日期", date).choose("反馈方式", "电子告知").complete();
        }
    }
}
