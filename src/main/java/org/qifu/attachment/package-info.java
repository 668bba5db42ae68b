/** 附件: photographs, scans and signatures of a case. */
@NullMarked
@ApplicationModule(allowedDependencies = {"casefile"})
package org.qifu.attachment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
