package org.qifu.process.register;

import java.util.Map;
import org.qifu.casefile.CreditCode;
import org.qifu.casefile.IdNumber;
import org.qifu.enterprise.Vocabulary;
import org.springframework.stereotype.Component;

/** Tells the registers which numbers are real, and by which code the application form knows a matter. */
@Component
class RegisterVocabulary implements Vocabulary {

    private static final Map<String, String> SERVICE_TYPES = Map.of(
            "政策法规解读", "POLICY",
            "行政许可咨询", "LICENSING",
            "合规经营指导", "COMPLIANCE",
            "风险隐患排查", "RISK_CHECK",
            "问题整改帮扶", "RECTIFICATION",
            "法律问题咨询", "LEGAL_ADVICE",
            "法治体检", "LEGAL_CHECKUP",
            "纠纷化解", "MEDIATION",
            "普法宣传", "LEGAL_EDUCATION",
            "其他", "OTHER");

    @Override
    public boolean number(String text) {
        return CreditCode.valid(text) || IdNumber.valid(text);
    }

    @Override
    public String matter(String text) {
        return SERVICE_TYPES.getOrDefault(text, text);
    }
}
