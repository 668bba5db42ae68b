/** 服务: the guidance itself, from the last confirmation to the opinion and the help after it. */
@NullMarked
@ApplicationModule(allowedDependencies = {"casefile", "deadline", "organisation", "catalogue"})
package org.qifu.guidance;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
