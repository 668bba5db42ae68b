/** 时限: the working calendar and the limits counted on it. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.qifu.deadline;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
