/** What belongs to one case and is fetched or handed in by the people who may see it. */
@NullMarked
package org.qifu.process.casework;

import org.jspecify.annotations.NullMarked;
