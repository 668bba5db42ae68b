/**
 * 研判报告: month and quarter reports, and the report on what firms ask for and complain of. Reads the tables of cases
 * and writes its own: {@code case_issue}, {@code sentiment_report}, {@code blocking_topic}, {@code opinion_alert},
 * {@code opinion_step}, {@code period_report}.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"archive", "casefile", "deadline", "ledger", "organisation"})
package org.qifu.report;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
