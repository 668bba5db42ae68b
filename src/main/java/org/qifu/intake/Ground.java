package org.qifu.intake;

/** Why a booking of guidance may be refused: the six of 000 九, and what 000 八, 001 三.2 and 000 十二(二) add. */
public enum Ground {
    G1("涉嫌违法违规需要进行立案调查的"),
    G2("被列入严重违法失信名单的"),
    G3("即将或正在实施行政检查的"),
    G4("正被行政执法机关立案调查或线索核查的"),
    G5("危险性高、专业性强的特定对象和特定事项"),
    G6("不适用“预约式”涉企指导服务的其他情形"),
    NOT_LOCAL("注册登记地址和实际经营地均不在本县的"),
    OUT_OF_SCOPE("不属于指导服务范围的"),
    FALSE_STATEMENT("隐瞒真实情况或者作出虚假陈述的");

    private final String label;

    Ground(String label) {
        this.label = label;
    }

    /** The words of the documents. */
    public String label() {
        return label;
    }
}
