/** The systems that may use {@code /api/v1}, their keys and scopes. */
@NullMarked
@NamedInterface("client")
package org.qifu.portal.client;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
