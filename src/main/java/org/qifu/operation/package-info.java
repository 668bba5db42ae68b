/** 运行: health and figures of the running system, as far as they need no engine; read by operators and by programs. */
@NullMarked
@ApplicationModule(allowedDependencies = {"casefile", "deadline", "ledger", "notice", "portal :: callback"})
package org.qifu.operation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
