/** What belongs to one case beside its steps: its attachments, papers and package, for programs and for Tasklist's page. */
@NullMarked
package org.qifu.process.casework;

import org.jspecify.annotations.NullMarked;
