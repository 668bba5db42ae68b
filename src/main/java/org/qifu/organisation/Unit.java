package org.qifu.organisation;

/**
 * A unit that may be asked for 协办.
 *
 * @param code of a department, a county board, or {@code <station>-n-<code>} for a station's own board
 */
public record Unit(String code, String name) {}
