package org.qifu.casefile;

/** The four answers of 附件3, each 1 (best) to 4 (lowest). */
public record Rating(int responsiveness, int attitude, int usefulness, int result) {

    /** Lowest level in any question: 差评 (C-26). */
    public boolean negative() {
        return Math.max(Math.max(responsiveness, attitude), Math.max(usefulness, result)) == 4;
    }
}
