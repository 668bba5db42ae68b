package org.qifu.report;

import java.time.LocalDate;

/**
 * A topic that came too often and is not raised yet (R-SEN-03).
 *
 * @param monthBegin first day of the month it is counted in: once a month it is raised
 * @param text what the supervisors read
 */
public record NewTopic(String topic, LocalDate monthBegin, int cases, String text) {}
