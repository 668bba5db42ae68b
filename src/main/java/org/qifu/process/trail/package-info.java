/** What the engine's operators, administrators and our own addresses leave in the sealed log. */
@NullMarked
package org.qifu.process.trail;

import org.jspecify.annotations.NullMarked;
