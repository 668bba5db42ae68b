/** 复盘: what is learnt from closed cases, classes of problems, findings of evaluations. */
@NullMarked
@ApplicationModule(allowedDependencies = {"casefile", "deadline", "organisation"})
package org.qifu.improvement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
