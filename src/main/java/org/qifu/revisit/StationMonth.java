package org.qifu.revisit;

import java.time.YearMonth;

/**
 * The base of the ratios: the cases a station closed in one month (R-REV-03).
 *
 * @param station code of the station
 * @param month calendar month in Asia/Shanghai
 */
public record StationMonth(String station, YearMonth month) {}
