/** Sessions that all nodes share: kept in the database, safe against clicks that come in at once. */
@NullMarked
package org.qifu.process.session;

import org.jspecify.annotations.NullMarked;
