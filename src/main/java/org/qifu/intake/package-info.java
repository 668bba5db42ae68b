/** 受理: what a firm asks for, and the decision to take it on. */
@NullMarked
@ApplicationModule(allowedDependencies = {"casefile", "deadline", "organisation", "enterprise", "catalogue"})
package org.qifu.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
