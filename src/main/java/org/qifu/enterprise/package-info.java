/** 企业: the registers of what keeps a firm from being guided. */
@NullMarked
@ApplicationModule(allowedDependencies = {"deadline", "organisation"})
package org.qifu.enterprise;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
