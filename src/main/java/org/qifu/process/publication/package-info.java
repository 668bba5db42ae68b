/** How an administrator writes what the portal publishes. */
@NullMarked
package org.qifu.process.publication;

import org.jspecify.annotations.NullMarked;
