/** The course of a case through its diagrams: what was done, where it stands, and what may come. */
@NullMarked
package org.qifu.process.course;

import org.jspecify.annotations.NullMarked;
