/** Has the engine deliver the callbacks. */
@NullMarked
package org.qifu.process.callback;

import org.jspecify.annotations.NullMarked;
