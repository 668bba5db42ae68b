package org.qifu.ledger;

import java.util.LinkedHashMap;
import java.util.Map;

/** Codes of fixed lists in the words of the documents, in their order. */
final class Words {

    static final Map<String, String> REVISITS = words("GENERAL", "一般问题", "MANDATORY", "疑难问题、投诉类问题");

    static final Map<String, String> METHODS =
            words("ONSITE", "上门指导", "DESK", "现场解答", "PHONE", "电话指导", "ONLINE", "网络指导", "TEXT", "文字指导");

    static final Map<String, String> GROUNDS = words(
            "G1",
            "涉嫌违法违规需要进行立案调查的",
            "G2",
            "被列入严重违法失信名单的",
            "G3",
            "即将或正在实施行政检查的",
            "G4",
            "正被行政执法机关立案调查或线索核查的",
            "G5",
            "危险性高、专业性强的特定对象和特定事项",
            "G6",
            "不适用“预约式”涉企指导服务的其他情形",
            "NOT_LOCAL",
            "注册登记地址和实际经营地均不在本县的",
            "OUT_OF_SCOPE",
            "不属于指导服务范围的",
            "FALSE_STATEMENT",
            "隐瞒真实情况或者作出虚假陈述的");

    static final Map<String, String> NODES = words(
            "1",
            "1：当日办结",
            "3",
            "3：代办服务3个工作日",
            "5",
            "5：诉求服务5个工作日",
            "C5",
            "5：难事办理窗口5个工作日",
            "30",
            "30：按方案30个工作日",
            "GI",
            "指导服务受理",
            "GS",
            "指导服务完成",
            "GC",
            "首次联系企业");

    static final Map<String, String> LEVELS = words("STATION", "站点", "COUNTY", "县级");

    static final Map<String, String> SOURCES = words("BREACH", "超期督办", "MANUAL", "人工督办");

    private Words() {}

    /** Code, name, code, name …, kept in this order. */
    static Map<String, String> words(String... codesAndNames) {
        Map<String, String> words = new LinkedHashMap<>();
        for (int i = 0; i < codesAndNames.length; i += 2) {
            words.put(codesAndNames[i], codesAndNames[i + 1]);
        }
        return words;
    }
}
