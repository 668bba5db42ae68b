package org.qifu.process.action;

/** The work actions, in the order in which a page offers them. */
enum Action {
    TRANSFER("转办", "转给同组的其他人员，或者转给可以承担本环节的其他单位；办理时限不变。", true),
    DELEGATE("委派", "请同事代为办理一部分，责任仍在您；同事交回后由您提交。", true),
    HAND_BACK("交回", "写明办理意见，把受委派的任务交回委派人；委派人也可以收回。", true),
    SEND_BACK("退回", "退回前面的环节重新办理；已填写的内容保留，办理时限照原起点计算。", true),
    COPY("抄送", "请其他人员或者单位知晓本件；对方可以查看，不承担办理。", false),
    POSTPONE("延后提醒", "到所选时间再提醒您；任务仍在待办列表，办理时限不变。", false),
    RECALL("撤回", "下一环节尚未认领时，取回您刚提交的环节重新办理。", true),
    URGE("催办", "提醒正在办理的人员和单位抓紧办理，并记入办理过程。", true),
    SUPERVISE("督办", "就本件发起督办，由督办单位跟踪并登记结果。", true);

    private final String label;
    private final String hint;
    private final boolean needsReason;

    Action(String label, String hint, boolean needsReason) {
        this.label = label;
        this.hint = hint;
        this.needsReason = needsReason;
    }

    String label() {
        return label;
    }

    /** What it does and what it leaves as it is, for the person about to click. */
    String hint() {
        return hint;
    }

    boolean needsReason() {
        return needsReason;
    }
}
