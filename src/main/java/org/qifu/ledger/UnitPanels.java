package org.qifu.ledger;

import java.util.List;
import java.util.Optional;
import org.qifu.ledger.PanelView.Cell;
import org.qifu.ledger.PanelView.Definition;
import org.qifu.ledger.PanelView.Row;
import org.qifu.ledger.PanelView.Title;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Rates over units and items, which are no cases: their numbers open no list. R-KPI-07 and, as far as the directory knows,
 * R-KPI-08; which items are frequent, and 一类事 (R-KPI-09, R-KPI-10), are recorded nowhere.
 */
@Component
class UnitPanels {

    static final List<Title> TITLES = List.of(
            new Title("units", "企业综合服务中心、服务站点（窗口）投入使用", PanelShape.RATIOS),
            new Title("items", "涉企服务事项纳入清单公开", PanelShape.RATIOS));

    private static final String UNITS =
            "select 'CENTRE', count(*), count(case when state = 'ACTIVE' then 1 end) from centre where state <> 'CLOSED'"
                    + " union all select 'STATION', count(*), count(case when state = 'ACTIVE' then 1 end)"
                    + " from station where state <> 'CLOSED' order by 1";

    private static final String ITEMS =
            "select i.origin, count(*), count(case when i.published then 1 end) from service_item i where i.version ="
                    + " (select max(n.version) from service_item n where n.code = i.code) group by i.origin order by 1 desc";

    private final JdbcClient jdbc;

    UnitPanels(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<PanelView> read(String key) {
        return switch (key) {
            case "units" -> Optional.of(panel(0, UNITS, "已配置", "尚未关闭的中心、站点（窗口）", "投入使用", "其中已启用的", "002 W-一"));
            case "items" -> Optional.of(panel(1, ITEMS, "清单事项", "涉企服务事项清单中的事项", "已公开", "其中已在平台公开、可以查询的", "002 W-一"));
            default -> Optional.empty();
        };
    }

    private PanelView panel(int index, String sql, String whole, String all, String part, String some, String clause) {
        Title title = TITLES.get(index);
        List<Row> rows = jdbc.sql(sql)
                .query((row, i) -> row(row.getString(1), row.getLong(2), row.getLong(3)))
                .list();
        return new PanelView(
                title.key(),
                title.title(),
                title.shape(),
                List.of(new Definition(null, whole, all, clause), new Definition(null, part, some, clause)),
                rows);
    }

    private static Row row(String code, long all, long some) {
        String label = switch (code) {
            case "CENTRE" -> "企业综合服务中心";
            case "STATION" -> "企业服务站点（窗口）";
            case "PROVINCIAL" -> "省级清单事项";
            default -> "地方特色事项";
        };
        Double percent = Tones.percent(some, all);
        String tone = percent != null && percent < 100 ? "warn" : "good";
        return new Row(
                null,
                label,
                List.of(
                        new Cell(all, null, null, null, null, null, null),
                        new Cell(some, null, percent, null, null, null, tone)));
    }
}
