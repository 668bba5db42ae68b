package org.qifu.archive;

import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.qifu.casefile.CaseDocument;
import org.qifu.deadline.Deadlines;
import org.springframework.stereotype.Component;

/** 服务满意度评价表, 001 附件3: four questions of four levels; by telephone it says so (R-FBK-03). */
@Component
class EvaluationSheet implements Sheet {

    private static final int LEVELS = 4;

    /** The questions as the template's placeholders name them, each with the field of the answer. */
    private static final Map<String, String> QUESTIONS =
            Map.of("响应", "responsiveness", "态度", "attitude", "内容", "usefulness", "结果", "result");

    private final PaperNames names;

    EvaluationSheet(PaperNames names) {
        this.names = names;
    }

    @Override
    public PaperKind kind() {
        return PaperKind.EVALUATION;
    }

    @Override
    public List<String> sources() {
        return List.of("evaluation");
    }

    @Override
    public Set<String> placeholders() {
        var all = new HashSet<>(Set.of("编号", "意见建议", "服务对象签字", "评价日期"));
        QUESTIONS.keySet().forEach(question -> {
            for (int level = 1; level <= LEVELS; level++) {
                all.add(question + level);
            }
        });
        return all;
    }

    @Override
    public Map<String, Object> fields(Sources sources, Issue issue) {
        Content evaluation = sources.get("evaluation");
        var fields = new LinkedHashMap<String, Object>();
        fields.put("编号", issue.number());
        QUESTIONS.forEach((question, field) -> {
            String answer = evaluation.text(field);
            for (int level = 1; level <= LEVELS; level++) {
                fields.put(question + level, Box.of(answer.equals(String.valueOf(level))));
            }
        });
        fields.put("意见建议", evaluation.text("comments"));
        fields.put("服务对象签字", signature(sources, evaluation.text("source")));
        fields.put("评价日期", evaluation.day("evaluatedOn"));
        return fields;
    }

    /** At the window the firm signs the print itself (C-58). */
    private String signature(Sources sources, String source) {
        return switch (source) {
            case "PHONE" -> sources.written("evaluation").map(this::call).orElse("");
            case "PORTAL" -> sources.get("application").text("applicant");
            default -> "";
        };
    }

    private String call(CaseDocument evaluation) {
        String time = ChineseTime.minute(LocalDateTime.ofInstant(evaluation.writtenAt(), Deadlines.ZONE));
        String actor = evaluation.actor();
        return "电话回访\n（" + (actor == null ? "" : "回访人：" + names.user(actor) + "；") + "回访时间：" + time + "）";
    }
}
