/** What happens to cases, told to those whom the rules of the notices name. */
@NullMarked
package org.qifu.process.notice;

import org.jspecify.annotations.NullMarked;
