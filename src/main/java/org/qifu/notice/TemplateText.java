package org.qifu.notice;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Texts with placeholders. A value is put in as it is and never looked at again: what a firm typed cannot become a
 * placeholder.
 */
final class TemplateText {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{\\s*([^{}]*?)\\s*}}");

    private TemplateText() {}

    /** The text with its placeholders filled in; one without a value stays, for {@link LateValue}. */
    static String fill(String text, Map<String, String> values) {
        return PLACEHOLDER
                .matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(values.getOrDefault(found.group(1), found.group())));
    }

    /** The placeholders that are not among the allowed ones, each once. */
    static List<String> unknown(String text, List<String> allowed) {
        return PLACEHOLDER
                .matcher(text)
                .results()
                .map(found -> found.group(1))
                .filter(name -> !allowed.contains(name))
                .distinct()
                .toList();
    }

    /** Whether braces are left that are no placeholder. */
    static boolean broken(String text) {
        String rest = PLACEHOLDER.matcher(text).replaceAll("");
        return rest.contains("{{") || rest.contains("}}");
    }

    /** A value that holds no placeholder, no identity number and no telephone of a person. */
    static String safe(String value) {
        return value.replace("{{", "｛｛")
                .replace("}}", "｝｝")
                .replaceAll("(?<![0-9A-Za-z])([0-9]{6})[0-9]{8}([0-9]{3}[0-9Xx])(?![0-9A-Za-z])", "$1********$2")
                .replaceAll("(?<![0-9])(1[3-9][0-9])[0-9]{4}([0-9]{4})(?![0-9])", "$1****$2");
    }
}
