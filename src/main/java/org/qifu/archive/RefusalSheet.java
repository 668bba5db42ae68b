package org.qifu.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * 不予受理告知书: all reasons at once and where to turn (R-ELI-10, R-ELI-11, R-FRM-31). Made from what the officials
 * decided to tell, never from the evidence of the registers, so that no unannounced inspection shows through (C-16).
 */
@Component
class RefusalSheet implements Sheet {

    private final PaperNames names;

    RefusalSheet(PaperNames names) {
        this.names = names;
    }

    @Override
    public PaperKind kind() {
        return PaperKind.REFUSAL;
    }

    @Override
    public List<String> sources() {
        return List.of("application", "review", "visitDecision");
    }

    @Override
    public Set<String> placeholders() {
        return Set.of("标题", "编号", "申请单位或个人", "申请日期", "申请表编号", "决定", "情形", "理由", "办理指引", "受理单位", "日期");
    }

    @Override
    public Map<String, Object> fields(Sources sources, Issue issue) {
        Content application = sources.get("application");
        Optional<Content> stop = sources.find("visitDecision")
                .filter(decision -> decision.text("decision").equals("STOP"));
        Content told = stop.orElseGet(() -> sources.get("review"));
        return Map.ofEntries(
                Map.entry("标题", stop.isPresent() ? "终止服务告知书" : PaperKind.REFUSAL.title()),
                Map.entry("编号", issue.number()),
                Map.entry("申请单位或个人", application.text("applicant")),
                Map.entry("申请日期", application.day("appliedOn")),
                Map.entry("申请表编号", PaperKind.APPLICATION.number(sources.caseNumber())),
                Map.entry("决定", stop.isPresent() ? "经上门服务前再次审核，决定终止服务。" : "经审核，决定不予受理。"),
                Map.entry("情形", stop.isPresent() ? "受理后出现不宜继续开展指导服务的情形" : grounds(told, sources)),
                Map.entry("理由", told.text("reason")),
                Map.entry("办理指引", told.text("referral")),
                Map.entry("受理单位", names.unit(sources.station())),
                Map.entry("日期", ChineseTime.day(issue.on())));
    }

    private static String grounds(Content review, Sources sources) {
        Set<String> secret = GuardedGrounds.of(sources.find("eligibility"));
        List<String> words = review.texts("grounds").stream()
                .map(code -> secret.contains(code) ? "G6" : code)
                .distinct()
                .map(GroundWords::of)
                .toList();
        var lines = new ArrayList<String>();
        for (int i = 0; i < words.size(); i++) {
            lines.add((i + 1) + "．" + words.get(i));
        }
        return String.join("\n", lines);
    }
}
