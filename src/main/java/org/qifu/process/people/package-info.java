/** How the coordination department keeps the pool of people who serve enterprises. */
@NullMarked
package org.qifu.process.people;

import org.jspecify.annotations.NullMarked;
