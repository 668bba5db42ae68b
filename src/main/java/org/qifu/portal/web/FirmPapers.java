package org.qifu.portal.web;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qifu.archive.Paper;
import org.qifu.archive.PaperKind;
import org.qifu.archive.PaperText;
import org.qifu.archive.PaperTexts;
import org.qifu.archive.Papers;
import org.springframework.stereotype.Component;

/**
 * The papers that are addressed to the firm (R-COM-01); not the application, which carries an identity number and opens
 * here for whoever has the code, and not the ones staff keep.
 */
@Component
class FirmPapers {

    /** The fields of each, in the order of the paper. */
    private static final Map<PaperKind, List<String>> FIELDS = Map.of(
            PaperKind.COMMITMENT,
            List.of("申请单位或个人", "申请日期", "服务类型", "时间", "方式", "牵头部门", "协同部门", "准备事项", "入企提示", "受理单位", "日期"),
            PaperKind.OPINION,
            List.of("服务时间", "服务地点", "服务内容", "现场情况及发现问题", "整改建议及指导意见", "服务对象签字", "服务人员签字"),
            PaperKind.REFUSAL,
            List.of("标题", "申请单位或个人", "申请日期", "决定", "情形", "理由", "办理指引", "受理单位", "日期"));

    private final Papers papers;
    private final PaperTexts texts;

    FirmPapers(Papers papers, PaperTexts texts) {
        this.papers = papers;
        this.texts = texts;
    }

    /** All versions, in the order of making. */
    List<Paper> of(String caseNumber) {
        return papers.of(caseNumber).stream()
                .filter(paper -> FIELDS.containsKey(paper.kind()))
                .toList();
    }

    /** The version in force of each. */
    List<Paper> newest(String caseNumber) {
        var newest = new LinkedHashMap<PaperKind, Paper>();
        of(caseNumber).forEach(paper -> newest.put(paper.kind(), paper));
        return newest.values().stream()
                .sorted(Comparator.comparing(Paper::madeAt))
                .toList();
    }

    /** One of them; empty when the case has none of this id. */
    Optional<Paper> find(String caseNumber, long id) {
        return of(caseNumber).stream().filter(paper -> paper.id() == id).findFirst();
    }

    /** Its names and words in the order of the paper; empty for a version that is not in force. */
    Optional<PaperText> words(Paper paper) {
        return texts.newest(paper.caseNumber(), paper.kind())
                .filter(text -> text.paper().id() == paper.id())
                .map(text -> new PaperText(paper, ordered(text), text.sentences()));
    }

    byte[] file(Paper paper) {
        return papers.content(paper.id());
    }

    private static Map<String, String> ordered(PaperText text) {
        var words = new LinkedHashMap<String, String>();
        for (String field : FIELDS.getOrDefault(text.paper().kind(), List.of())) {
            String told = text.words().getOrDefault(field, "");
            if (!told.isBlank()) {
                words.put(field, told);
            }
        }
        return words;
    }
}
