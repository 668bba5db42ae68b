/** 归档: the printed papers and the package of a closed case. */
@NullMarked
@ApplicationModule(allowedDependencies = {"attachment", "casefile", "catalogue", "deadline", "organisation"})
package org.qifu.archive;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
