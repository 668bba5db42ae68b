/** What a change of the working calendar does to the running cases, and how an administrator makes one. */
@NullMarked
package org.qifu.process.calendar;

import org.jspecify.annotations.NullMarked;
