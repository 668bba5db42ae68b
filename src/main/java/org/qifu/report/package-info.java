/** 研判报告: month and quarter reports, and the report on what firms ask for and complain of. */
@NullMarked
@ApplicationModule(allowedDependencies = {"archive", "casefile", "deadline", "ledger", "organisation"})
package org.qifu.report;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
