/** 回访: which cases are revisited, and what the revisit found. */
@NullMarked
@ApplicationModule(allowedDependencies = {"casefile", "deadline", "organisation"})
package org.qifu.revisit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
