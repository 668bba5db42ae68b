/** Webhooks: other systems are told of every stage change of their cases. */
@NullMarked
@NamedInterface("callback")
package org.qifu.portal.callback;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
