package org.qifu.publication;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The words of a search, parted by blanks; every one has to be found. */
public record Words(List<String> words) {

    /** The words in what was typed. */
    public static Words of(String typed) {
        return new Words(Arrays.stream(typed.strip().toLowerCase(Locale.ROOT).split("[\\s\\u3000]+"))
                .filter(word -> !word.isEmpty())
                .toList());
    }

    /** Whether nothing is searched for. */
    public boolean none() {
        return words.isEmpty();
    }

    /** Whether each word stands in one of these texts. */
    public boolean in(@Nullable String... texts) {
        return words.stream()
                .allMatch(word -> Arrays.stream(texts)
                        .anyMatch(text ->
                                text != null && text.toLowerCase(Locale.ROOT).contains(word)));
    }
}
