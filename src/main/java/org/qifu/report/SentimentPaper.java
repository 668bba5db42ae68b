package org.qifu.report;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.qifu.archive.ReportForm;
import org.qifu.archive.ReportTemplates;
import org.qifu.organisation.Organisation;
import org.springframework.stereotype.Component;

/** 企业诉求舆情检测报告 on paper (R-FRM-34, R-SEN-04): the figures in tables, the sections as they were edited. */
@Component
class SentimentPaper {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日", Locale.CHINA);

    private static final List<String> GROUPS = List.of("咨询求助", "投诉举报", "维权事项", "合计");
    private static final List<String> SOURCES = List.of("来源一", "来源二", "来源三", "来源四");
    private static final List<String> COLUMNS = List.of("本期", "上期", "变动");

    private final ReportTemplates templates;
    private final Organisation organisation;

    SentimentPaper(ReportTemplates templates, Organisation organisation) {
        this.templates = templates;
        this.organisation = organisation;
    }

    /** The template of this paper, checked at start. */
    static ReportForm form() {
        return new ReportForm("sentimentReport", SentimentReport.NAME, placeholders());
    }

    private static Set<String> placeholders() {
        var names =
                new HashSet<>(Set.of("编号", "期间", "上期期间", "单位", "制作日期", "总体情况", "变动情况", "热点分析", "重复问题", "典型案例", "研判建议"));
        SOURCES.forEach(names::add);
        for (String column : COLUMNS) {
            GROUPS.forEach(group -> names.add(group + column));
            SOURCES.forEach(source -> names.add(source + column));
        }
        return names;
    }

    /** The paper as a DOCX file. */
    byte[] make(SentimentReport report, SentimentFigures figures, SentimentEdit edit, LocalDate on) {
        var words = new HashMap<String, Object>();
        words.put("编号", report.number());
        words.put("期间", figures.period().label());
        words.put("上期期间", figures.before().label());
        words.put("单位", organisation.county());
        words.put("制作日期", DAY.format(on));
        words.put("总体情况", edit.overview());
        words.put("变动情况", edit.rises());
        words.put("热点分析", edit.topics());
        words.put("重复问题", edit.repeated());
        words.put("典型案例", edit.cases());
        words.put("研判建议", Objects.requireNonNullElse(edit.advice(), ""));
        figures.groups().forEach(group -> row(words, group.name(), group));
        row(words, "合计", new Count("合计", figures.total(), figures.totalBefore()));
        for (int i = 0; i < SOURCES.size(); i++) {
            Count source = figures.sources().get(i);
            words.put(SOURCES.get(i), source.name());
            row(words, SOURCES.get(i), source);
        }
        return templates.fill(form(), words);
    }

    private static void row(Map<String, Object> words, String name, Count count) {
        words.put(name + COLUMNS.get(0), String.valueOf(count.now()));
        words.put(name + COLUMNS.get(1), String.valueOf(count.before()));
        words.put(name + COLUMNS.get(2), count.change());
    }

    static String sha256(byte[] content) {
        return ReportTemplates.sha256(content);
    }
}
