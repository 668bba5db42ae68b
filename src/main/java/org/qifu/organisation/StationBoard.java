package org.qifu.organisation;

/**
 * A board of a station (R-DSP-17).
 *
 * @param code {@code office}, {@code reception}, {@code agency}, {@code appeals}, or the station's own
 * @param fixed whether it is one of the "1+3" every station has
 */
public record StationBoard(String station, String code, int seq, String name, boolean fixed, boolean active) {

    /** Candidate group of the board; for a board of the station's own also its unit code. */
    public String group() {
        return fixed ? station + "-" + code : station + "-n-" + code;
    }
}
