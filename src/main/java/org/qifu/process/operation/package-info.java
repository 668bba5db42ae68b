/** 运行: what operators see of the engine and set there: jobs, incidents, history, log lines, traces, an orderly stop. */
@NullMarked
package org.qifu.process.operation;

import org.jspecify.annotations.NullMarked;
