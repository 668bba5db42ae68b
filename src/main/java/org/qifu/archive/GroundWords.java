package org.qifu.archive;

import java.util.Map;

/** The grounds of refusal in the words of the documents (000 八, 九, 十二(二); 001 三.2). */
final class GroundWords {

    private static final Map<String, String> WORDS = Map.of(
            "G1", "涉嫌违法违规需要进行立案调查的",
            "G2", "被列入严重违法失信名单的",
            "G3", "即将或正在实施行政检查的",
            "G4", "正被行政执法机关立案调查或线索核查的",
            "G5", "危险性高、专业性强的特定对象和特定事项",
            "G6", "不适用“预约式”涉企指导服务的其他情形",
            "NOT_LOCAL", "注册登记地址和实际经营地均不在本县的",
            "OUT_OF_SCOPE", "不属于指导服务范围的",
            "FALSE_STATEMENT", "隐瞒真实情况或者作出虚假陈述的");

    private GroundWords() {}

    static String of(String code) {
        return WORDS.getOrDefault(code, code);
    }
}
