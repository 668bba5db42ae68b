package org.qifu.report;

import java.util.List;
import org.qifu.ledger.PanelView;

/**
 * The operating data of a period (R-LED-03).
 *
 * @param about which stations, in Chinese
 * @param panels of the dashboard, counted for the period: all, by station, by board, by class
 */
public record PeriodFigures(String label, ReportPeriod period, String about, List<PanelView> panels) {}
