package org.qifu.casefile;

/** The four answers of 附件3, each 1 (best) to 4 (lowest). */
public record Rating(int ratingResponse, int ratingAttitude, int ratingUsefulness, int ratingResult) {

    /** Lowest level in any question: 差评 (C-26). */
    public boolean negative() {
        return Math.max(Math.max(ratingResponse, ratingAttitude), Math.max(ratingUsefulness, ratingResult)) == 4;
    }
}
