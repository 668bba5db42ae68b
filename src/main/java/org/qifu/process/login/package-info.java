/** How staff come in: passwords and how often they may be tried, single sign-on, and what a browser may do on their pages. */
@NullMarked
package org.qifu.process.login;

import org.jspecify.annotations.NullMarked;
