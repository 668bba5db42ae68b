/** The public pages. */
@NullMarked
package org.qifu.portal.web;

import org.jspecify.annotations.NullMarked;
