/** What an uploaded model may hold, and what its expressions reach when they run. */
@NullMarked
package org.qifu.process.upload;

import org.jspecify.annotations.NullMarked;
