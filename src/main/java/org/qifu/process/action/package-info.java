/** What may be done with a task or a case beside the step itself: hand it on, back, over; urge, supervise, copy. */
@NullMarked
package org.qifu.process.action;

import org.jspecify.annotations.NullMarked;
