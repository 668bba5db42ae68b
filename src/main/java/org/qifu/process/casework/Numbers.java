package org.qifu.process.casework;

/** How numbers of persons are shown (R-ARC-07). */
enum Numbers {
    /** To whoever only looks. */
    HIDDEN,
    /** To whoever works on the case and has not said what for. */
    ON_REQUEST,
    /** In full, for a purpose that is on record. */
    SHOWN
}
