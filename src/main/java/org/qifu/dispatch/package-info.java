/** 派单: who serves, how and when, and the commitment that is given for it. */
@NullMarked
@ApplicationModule(allowedDependencies = {"casefile", "deadline", "organisation", "catalogue"})
package org.qifu.dispatch;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
