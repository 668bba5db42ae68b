/** 通知: who is told what of a case, by which channel, and whether it arrived. */
@NullMarked
@ApplicationModule(allowedDependencies = {"casefile", "deadline", "organisation"})
package org.qifu.notice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
