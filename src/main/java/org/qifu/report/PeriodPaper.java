package org.qifu.report;

import com.deepoove.poi.data.TableRenderData;
import com.deepoove.poi.data.Tables;
import com.deepoove.poi.data.style.BorderStyle;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.qifu.archive.ReportForm;
import org.qifu.archive.ReportTemplates;
import org.qifu.ledger.PanelView;
import org.qifu.organisation.Organisation;
import org.springframework.stereotype.Component;

/** A month or quarter report on paper (R-LED-03): a table for each panel, and what the figures mean. */
@Component
class PeriodPaper {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日", Locale.CHINA);

    /** Placeholders of the tables, in the order of the panels. */
    private static final List<String> TABLES = List.of("#运行情况", "#按站点", "#按板块", "#按类别");

    /** Centimetres. */
    private static final double PAGE = 16.5;

    private static final double NUMBER = 1.35;
    private static final double NUMBER_AND_SHARE = 2.7;

    private final ReportTemplates templates;
    private final Organisation organisation;

    PeriodPaper(ReportTemplates templates, Organisation organisation) {
        this.templates = templates;
        this.organisation = organisation;
    }

    /** The template of this paper, checked at start. */
    static ReportForm form() {
        Set<String> placeholders = new HashSet<>(Set.of("标题", "期间", "范围", "口径", "单位", "制作日期"));
        placeholders.addAll(TABLES);
        return new ReportForm("periodReport", "涉企服务运行月报、季报", placeholders);
    }

    byte[] of(String title, PeriodFigures figures, LocalDate on) {
        Map<String, Object> words = new HashMap<>();
        words.put("标题", title);
        words.put(
                "期间",
                DAY.format(figures.period().first()) + "至"
                        + DAY.format(figures.period().last()));
        words.put("范围", figures.about());
        words.put("口径", formulas(figures.panels().get(0)));
        words.put("单位", organisation.county());
        words.put("制作日期", DAY.format(on));
        for (int i = 0; i < TABLES.size(); i++) {
            words.put(TABLES.get(i).substring(1), table(figures.panels().get(i)));
        }
        return templates.fill(form(), words);
    }

    private static String formulas(PanelView panel) {
        return panel.columns().stream()
                .map(column -> column.name() + "：" + column.formula() + "（" + column.clause() + "）。")
                .collect(Collectors.joining("\n"));
    }

    private static TableRenderData table(PanelView panel) {
        String[][] cells = PanelTable.of(panel).stream()
                .map(line -> line.toArray(String[]::new))
                .toArray(String[][]::new);
        return Tables.of(cells)
                .width(PAGE, widths(panel))
                .center()
                .border(BorderStyle.DEFAULT)
                .create();
    }

    /** The names take what the numbers leave; a number with its share behind it is wider. */
    private static double[] widths(PanelView panel) {
        var widths = new double[panel.columns().size() + 1];
        widths[0] = PAGE;
        for (int i = 0; i < panel.columns().size(); i++) {
            widths[i + 1] = PanelTable.hasShare(panel, i) ? NUMBER_AND_SHARE : NUMBER;
            widths[0] -= widths[i + 1];
        }
        return widths;
    }
}
