package org.qifu.archive;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** What the papers of one guidance must be, by the way it went. */
final class GuidanceNeeds {

    private static final Set<String> WITHOUT_NOTICE = Set.of("DESK", "PHONE");
    private static final Set<String> PENALTY_CHANGED = Set.of("REVOKED", "REMADE", "WAIVED");

    private final CaseRecord record;
    private final Set<String> made;
    private final boolean signed;
    private final UnaryOperator<String> unitName;
    private final List<String> missing = new ArrayList<>();

    /**
     * A case by its documents.
     *
     * @param made kinds of the papers that are there
     * @param signed whether a signature or a signed paper is attached
     * @param unitName name of a department by its code
     */
    GuidanceNeeds(CaseRecord record, Set<String> made, boolean signed, UnaryOperator<String> unitName) {
        this.record = record;
        this.made = made;
        this.signed = signed;
        this.unitName = unitName;
    }

    List<String> missing() {
        need(record.has("application"), "预约申请");
        if (record.text("amendment", "kind").equals("WITHDRAW")) {
            return missing;
        }
        need(record.has("review"), "受理审核");
        if (refused()) {
            need(record.has("refusalNotice"), "不予受理告知的送达记录");
            paper("REFUSAL", "《不予受理告知书》");
        } else {
            paper("APPLICATION", "《指导服务申请表》（附件1）");
            dispatched();
            served();
            rated();
            followed();
        }
        return missing;
    }

    private boolean refused() {
        return record.text("review", "decision").equals("REFUSE")
                || record.text("visitDecision", "decision").equals("STOP");
    }

    private void dispatched() {
        need(record.has("dispatch"), "派单");
        String method = record.text("dispatch", "method");
        if (!WITHOUT_NOTICE.contains(method)) {
            need(record.after("commitment", "dispatch"), "最近一次派单后的服务承诺通知送达记录");
            paper("COMMITMENT", "《服务承诺通知书》");
        }
        if (onSite()) {
            need(record.after("confirmation", "dispatch"), "上门前的再次确认");
            need(record.has("arrival"), "入企登记");
        }
        for (JsonNode partner : record.last("dispatch").path("partners")) {
            String unit = partner.asText();
            need(record.hasPart("contribution", unit), "协同单位的指导意见：" + unitName.apply(unit));
        }
    }

    private void served() {
        need(record.has("opinion"), "指导服务意见");
        paper("OPINION", "《指导服务意见书》（附件2）");
        if (onSite() && record.text("opinion", "absence").isBlank()) {
            need(signed, "服务对象签字（请在附件中上传签字或签字页扫描件）");
        }
        boolean supervises = Stream.concat(record.each("opinion"), record.each("contribution"))
                .flatMap(document -> CaseRecord.elements(document.path("findings")))
                .anyMatch(finding -> finding.path("outcome").asText().equals("SUPERVISE"));
        need(!supervises || record.has("headDecision"), "进一步监管的负责人审批");
        need(!record.last("opinion").path("followUp").asBoolean() || record.has("followUp"), "跟进帮扶记录");
    }

    private void rated() {
        boolean inPerson = onSite() && record.text("opinion", "absence").isBlank();
        boolean marked = !record.text("evaluation", "source").equals("WINDOW");
        need(record.has("evaluation") && (inPerson || marked), inPerson ? "服务满意度评价" : "服务满意度评价（应注明“电话回访”）");
        paper("EVALUATION", "《服务满意度评价表》（附件3）");
        need(!Unanswered.in(record), "投诉或差评的整改反馈");
    }

    private void followed() {
        need(record.has("revisit"), "回访记录");
        if (record.text("application", "basis").equals("PENALISED")) {
            need(Set.of("RECTIFIED", "STOPPED").contains(record.text("tracking", "status")), "跟踪整改落实的结果");
        }
        boolean unaccounted = record.each("tracking")
                .filter(tracking ->
                        PENALTY_CHANGED.contains(tracking.path("penalty").asText()))
                .anyMatch(tracking -> tracking.path("account").asText("").isBlank());
        need(!unaccounted, "处罚撤销、重新作出或不予处罚的书面说明");
    }

    private boolean onSite() {
        return record.text("dispatch", "method").equals("ONSITE");
    }

    private void paper(String kind, String title) {
        need(made.contains(kind), title);
    }

    private void need(boolean there, String name) {
        if (!there) {
            missing.add(name);
        }
    }
}
