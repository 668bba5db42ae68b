package org.qifu.attachment;

import java.text.Normalizer;

/** Makes a name that a stranger's computer gave safe for every other computer. */
final class FileName {

    /** Longest name in UTF-16 units. */
    static final int MAX = 100;

    private static final String NONE = "附件";

    private FileName() {}

    /** The last part of the name without signs that a system could take for something else, with the type's ending. */
    static String clean(String given, FileType type) {
        String name = Normalizer.normalize(given, Normalizer.Form.NFC);
        name = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
                // Control and invisible signs, halves of characters, unassigned ones; and what Windows does not allow.
                .replaceAll("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Cn}\\p{Co}\\p{Zl}\\p{Zp}]", "")
                .replaceAll("[<>:\"|?*]", "_")
                .replaceAll("[.\\s]+$", "");
        boolean fits = type.ends(name);
        String ending = fits ? name.substring(name.lastIndexOf('.')) : type.ending();
        String stem = (fits ? name.substring(0, name.lastIndexOf('.')) : name).replaceAll("^[.\\s]+|[.\\s]+$", "");
        return shorten(stem.isEmpty() ? NONE : stem, MAX - ending.length()) + ending;
    }

    private static String shorten(String text, int max) {
        if (text.length() <= max) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(max - 1)) ? max - 1 : max);
    }
}
