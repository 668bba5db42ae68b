/** 留痕: who looked at, took out or administered what, sealed by a chain of hashes; knows no other module. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.qifu.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
