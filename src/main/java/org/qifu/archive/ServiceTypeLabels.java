package org.qifu.archive;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** The short labels of the ten service types on form one, in the order of the print (R-FRM-07, C-31). */
final class ServiceTypeLabels {

    /** Label of each code. */
    static final Map<String, String> ALL = inOrder();

    private ServiceTypeLabels() {}

    static String joined(Collection<String> codes) {
        return ALL.entrySet().stream()
                .filter(type -> codes.contains(type.getKey()))
                .map(Map.Entry::getValue)
                .collect(Collectors.joining("、"));
    }

    private static Map<String, String> inOrder() {
        var labels = new LinkedHashMap<String, String>();
        labels.put("POLICY", "政策法规解读");
        labels.put("LICENSING", "行政许可咨询");
        labels.put("COMPLIANCE", "合规经营指导");
        labels.put("RISK_CHECK", "风险隐患排查");
        labels.put("RECTIFICATION", "问题整改帮扶");
        labels.put("LEGAL_ADVICE", "法律问题咨询");
        labels.put("LEGAL_CHECKUP", "法治体检");
        labels.put("MEDIATION", "纠纷化解");
        labels.put("LEGAL_EDUCATION", "普法宣传");
        labels.put("OTHER", "其他");
        return labels;
    }
}
