package org.qifu.portal;

import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A query code as it is shown and typed: 26 signs of Crockford's alphabet, each worth five bits, in groups of four. I, L, O
 * and U are not among the signs, so that who types one of them can only mean 1, 0 or V.
 */
final class QueryCode {

    /** 130 bits, not less than the 128 that are asked for. */
    private static final int SIGNS = 26;

    private static final int GROUP = 4;
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    /** Nobody types more; what is longer is cut before it costs any work. */
    private static final int LONGEST = 100;

    private QueryCode() {}

    static String random(SecureRandom random) {
        return IntStream.range(0, SIGNS)
                .mapToObj(place -> (place > 0 && place % GROUP == 0 ? "-" : "")
                        + ALPHABET.charAt(random.nextInt(ALPHABET.length())))
                .collect(Collectors.joining());
    }

    /** The signs alone, however they were typed: small or full-width letters, blanks and hyphens wherever. */
    static String typed(String text) {
        String start = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        return Normalizer.normalize(start, Normalizer.Form.NFKC)
                .toUpperCase(Locale.ROOT)
                .replaceAll("[^0-9A-Z]", "")
                .replace('O', '0')
                .replaceAll("[IL]", "1")
                .replace('U', 'V');
    }
}
