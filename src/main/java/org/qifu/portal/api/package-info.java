/** {@code /api/v1}, for other systems. */
@NullMarked
package org.qifu.portal.api;

import org.jspecify.annotations.NullMarked;
