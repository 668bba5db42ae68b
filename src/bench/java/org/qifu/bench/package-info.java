/**
 * Measures the application beside the bare engine on one PostgreSQL; started by {@code ./mvnw -Pbench verify}. See
 * docs/performance.md for the method.
 */
@NullMarked
package org.qifu.bench;

import org.jspecify.annotations.NullMarked;
