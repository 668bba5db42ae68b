package org.qifu.browser;

/** 指导服务意见书 of a question that was answered by telephone. */
final class PhoneAnswer {

    private PhoneAnswer() {}

    /** Fills it in, all of it. */
    static Tasklist fill(Tasklist department, String date) {
        return department
                .date("服务时间", date)
                .type("服务地点", "电话")
                .type("服务内容", "讲解食品标签新国标的主要变化")
                .choose("办理结果", "咨询答复")
                .choose("采用的非强制方式（可多选）", "政策辅导")
                .choose("不着执法制服", "是，未着执法制服")
                .choose("不动用执法车辆", "是，未动用执法车辆")
                .choose("送达方式", "电话告知")
                .date("送达日期", date)
                .person("服务人员（签字）", "李建国")
                .type("服务对象未签字的理由", "电话指导，服务对象未到现场")
                .type("用时（分钟）", "20")
                .choose("是否需要跟进帮扶", "否");
    }
}
