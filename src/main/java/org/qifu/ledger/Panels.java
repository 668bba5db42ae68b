package org.qifu.ledger;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The panels of the dashboard (督办看板), in the order they stand there. */
@Component
public class Panels {

    private final PanelCounts counts;
    private final UnitPanels units;
    private final Clock clock;

    Panels(PanelCounts counts, UnitPanels units, Clock clock) {
        this.counts = counts;
        this.units = units;
        this.clock = clock;
    }

    /** All panels in their order. */
    public List<PanelView.Title> titles() {
        return Stream.concat(
                        CasePanels.ALL.stream()
                                .map(panel -> new PanelView.Title(panel.key(), panel.title(), panel.shape())),
                        UnitPanels.TITLES.stream())
                .toList();
    }

    /** What every figure counts, in words. */
    public List<PanelView.Definition> definitions() {
        return Figures.ALL.stream().map(PanelCounts::definition).toList();
    }

    /**
     * A panel with its numbers, of the cases that the reader may see.
     *
     * @throws UnknownFigure when there is none of this key
     */
    public PanelView read(String key, CaseFilter filter, Visibility seen) {
        return CasePanels.ALL.stream()
                .filter(panel -> panel.key().equals(key))
                .findFirst()
                .map(panel -> counts.read(inDaysOrMonths(panel, filter), filter, seen, clock.instant()))
                .or(() -> units.read(key))
                .orElseThrow(() -> new UnknownFigure("没有这个看板：" + key));
    }

    /** A long period is shown by months. */
    private static Panel inDaysOrMonths(Panel panel, CaseFilter filter) {
        LocalDate from = filter.from();
        LocalDate to = filter.to();
        boolean brief = from != null && to != null && from.plusDays(62).isAfter(to);
        return panel.by() == Dimension.DAY && !brief
                ? new Panel(panel.key(), panel.title(), panel.shape(), Dimension.MONTH, panel.columns())
                : panel;
    }
}
