/** 事项: what the centre serves with. */
@NullMarked
@ApplicationModule(allowedDependencies = {"organisation"})
package org.qifu.catalogue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
