/** The server's side of the plugins in Cockpit: panels, lists, the heat map and the course of a case. */
@NullMarked
package org.qifu.dashboard;

import org.jspecify.annotations.NullMarked;
