package org.qifu.archive;

/** The boxes of the printed forms. */
final class Box {

    private Box() {}

    static String of(boolean ticked) {
        return ticked ? "☑" : "□";
    }
}
