/** 代理: who enters that somebody is away, and what becomes of the tasks that person has. */
@NullMarked
package org.qifu.process.absence;

import org.jspecify.annotations.NullMarked;
