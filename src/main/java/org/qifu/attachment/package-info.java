/** 附件: photos, scans and signatures handed in with a case. */
@NullMarked
@ApplicationModule(allowedDependencies = "casefile")
package org.qifu.attachment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
