/** The ledger for those who may read it. */
@NullMarked
package org.qifu.process.ledger;

import org.jspecify.annotations.NullMarked;
