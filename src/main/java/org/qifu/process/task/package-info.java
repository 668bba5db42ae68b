/** What every user task is held to: its own document, checked and kept. */
@NullMarked
package org.qifu.process.task;

import org.jspecify.annotations.NullMarked;
