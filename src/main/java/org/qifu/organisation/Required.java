package org.qifu.organisation;

import java.util.List;

/** Refuses records that lack what a clerk must fill in. */
final class Required {

    private Required() {}

    /** The trimmed text; throws {@link IllegalArgumentException} when nothing is left of it. */
    static String text(String text, String label) {
        if (text.isBlank()) {
            throw new IllegalArgumentException("请填写" + label);
        }
        return text.trim();
    }

    /** The trimmed texts; throws {@link IllegalArgumentException} when there is none or one is blank. */
    static List<String> texts(List<String> texts, String label) {
        if (texts.isEmpty()) {
            throw new IllegalArgumentException("请填写至少一项" + label);
        }
        return texts.stream().map(text -> text(text, label)).toList();
    }
}
