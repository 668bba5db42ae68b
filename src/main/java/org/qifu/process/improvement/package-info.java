/** The addresses of 复盘, same-class problems and findings. */
@NullMarked
package org.qifu.process.improvement;

import org.jspecify.annotations.NullMarked;
