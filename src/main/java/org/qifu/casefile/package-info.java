/** 案件: the case, its number, its documents and its timeline. */
@NullMarked
@ApplicationModule(allowedDependencies = {"audit", "deadline", "organisation"})
package org.qifu.casefile;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
