package org.qifu.notice;

import java.util.List;
import java.util.stream.Stream;

/** What somebody is told of, with the placeholders that its texts may use besides {@link #COMMON}. */
public enum NoticeEvent {
    REGISTERED("登记成功"),
    ACCEPTED("受理"),
    /** All grounds at once, and where to turn (R-ELI-10, R-ELI-11). */
    REFUSED("不予受理", "不予受理情形", "理由", "办理指引"),
    DISPATCHED("派单", "服务时间", "服务方式", "牵头部门", "协同部门", "准备事项"),
    /** The five things of 000 十一(三) (R-COM-02). */
    COMMITTED("服务承诺", "服务时间", "服务方式", "牵头部门", "协同部门", "准备事项"),
    MOVED("转办", "原环节", "转办原因"),
    WARNED("临期预警"),
    BREACHED("超期"),
    PLANNED("给出解决方案", "解决方案", "方案完成日期"),
    ANSWERED("答复", "答复内容"),
    RATE("邀请评价"),
    CHANGED("变更"),
    WITHDRAWN("撤回"),
    /** What was put right (R-FBK-06). */
    COMPLAINT_ANSWERED("整改反馈", "整改反馈"),
    REOPENED("回访后重新办理"),
    URGED("催办", "催办原因"),
    /** A new query code, made when it is sent and stored nowhere. */
    CODE("查询码", "查询码");

    /** Placeholders of every event. */
    public static final List<String> COMMON =
            List.of("办件编号", "办件类型", "申请单位", "受理站点", "登记时间", "当前环节", "截止时间", "责任单位", "进度网址");

    private final String label;
    private final List<String> own;

    NoticeEvent(String label, String... own) {
        this.label = label;
        this.own = List.of(own);
    }

    /** What an administrator reads. */
    public String label() {
        return label;
    }

    /** Every placeholder that a text of this event may use. */
    public List<String> placeholders() {
        return Stream.concat(COMMON.stream(), own.stream()).toList();
    }
}
