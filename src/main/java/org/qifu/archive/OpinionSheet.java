package org.qifu.archive;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** 指导服务意见书, 001 附件2: one paper for all departments of a joint service (R-SVC-06). */
@Component
class OpinionSheet implements Sheet {

    /** Fixed words: the paper is no basis for enforcement (R-FRM-20, R-SVC-14). */
    static final String REMARK = "备注：本意见书仅为指导服务使用，不作为行政执法依据。";

    private final PaperNames names;

    OpinionSheet(PaperNames names) {
        this.names = names;
    }

    @Override
    public PaperKind kind() {
        return PaperKind.OPINION;
    }

    @Override
    public List<String> sources() {
        return List.of("dispatch", "opinion", "contribution");
    }

    @Override
    public Set<String> placeholders() {
        return Set.of("编号", "服务时间", "服务地点", "服务内容", "现场情况及发现问题", "整改建议及指导意见", "服务对象签字", "服务人员签字");
    }

    @Override
    public List<String> sentences() {
        return List.of(REMARK);
    }

    @Override
    public Map<String, Object> fields(Sources sources, Issue issue) {
        Content opinion = sources.get("opinion");
        List<DepartmentPart> parts = DepartmentPart.of(sources, names);
        return Map.of(
                "编号", issue.number(),
                "服务时间", opinion.day("servedOn"),
                "服务地点", opinion.text("place"),
                "服务内容", joined(parts, DepartmentPart::content),
                "现场情况及发现问题", joined(parts, part -> part.numbered("finding")),
                "整改建议及指导意见", joined(parts, part -> part.numbered("suggestion")),
                "服务对象签字", servedParty(opinion),
                "服务人员签字", joined(parts, part -> part.people(names)));
    }

    private static String joined(List<DepartmentPart> parts, Function<DepartmentPart, String> text) {
        return parts.stream().map(text).collect(Collectors.joining("\n"));
    }

    /** Who has not signed is not made to: the reason stands in its place (R-FRM-18). */
    private static String servedParty(Content opinion) {
        return opinion.has("absence") ? "未签字，原因：" + opinion.text("absence") : opinion.text("servedParty");
    }
}
