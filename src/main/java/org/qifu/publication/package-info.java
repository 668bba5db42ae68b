/** 公开: policies, consultations and the pages that an administrator writes. */
@NullMarked
@ApplicationModule(allowedDependencies = {"deadline"})
package org.qifu.publication;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
