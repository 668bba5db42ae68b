/**
 * 台账与统计: the list of all cases and every figure counted over it. Reads the tables of the other modules, which no other
 * module does, because here their rows are counted together; writes none of them.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"casefile", "catalogue", "deadline", "organisation"})
package org.qifu.ledger;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
