/** 反馈: the rating of a service. */
@NullMarked
@ApplicationModule(allowedDependencies = {"casefile", "deadline", "organisation"})
package org.qifu.evaluation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
