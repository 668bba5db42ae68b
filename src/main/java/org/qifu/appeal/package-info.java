/** 办理: the rules of the 1/3/5/30 ladder. */
@NullMarked
@ApplicationModule(allowedDependencies = {"casefile", "deadline", "organisation"})
package org.qifu.appeal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
