/** How the coordination department adjusts the guidance items. */
@NullMarked
package org.qifu.process.items;

import org.jspecify.annotations.NullMarked;
