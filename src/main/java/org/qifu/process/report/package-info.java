/** What coordinators and supervisors find out across cases: needs, ratings, satisfaction. */
@NullMarked
package org.qifu.process.report;

import org.jspecify.annotations.NullMarked;
