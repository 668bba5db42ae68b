/** The registers of the gate before guidance, for the people who keep them. */
@NullMarked
package org.qifu.process.register;

import org.jspecify.annotations.NullMarked;
