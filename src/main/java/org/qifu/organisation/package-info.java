/** 机构: stations, boards, departments and their people. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.qifu.organisation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
