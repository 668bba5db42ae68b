@NullMarked
package org.qifu;

import org.jspecify.annotations.NullMarked;
