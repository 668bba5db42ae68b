/** The engine: deployment, listeners, and one small delegate for each service task of the models. */
@NullMarked
package org.qifu.process;

import org.jspecify.annotations.NullMarked;
