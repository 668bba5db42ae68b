/** One small delegate for each service task and listener of the models. */
@NullMarked
package org.qifu.process.flow;

import org.jspecify.annotations.NullMarked;
