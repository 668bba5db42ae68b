/** Demonstration users and cases: active only in the profile {@code demo}, never in a packaged installation. */
@NullMarked
package org.qifu.process.demo;

import org.jspecify.annotations.NullMarked;
