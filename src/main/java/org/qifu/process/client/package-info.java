/** How administrators let other systems in to {@code /api/v1}. */
@NullMarked
package org.qifu.process.client;

import org.jspecify.annotations.NullMarked;
