/** Groups, permissions, accounts and who may call what. */
@NullMarked
package org.qifu.process.staff;

import org.jspecify.annotations.NullMarked;
