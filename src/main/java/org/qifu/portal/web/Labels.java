package org.qifu.portal.web;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** The fields of a form, or the answers of a question, with their words, in the order of the page. */
final class Labels {

    private Labels() {}

    /** Names and words in turn. */
    static Map<String, String> of(String... namesAndWords) {
        var labels = new LinkedHashMap<String, String>();
        for (int i = 0; i < namesAndWords.length; i += 2) {
            labels.put(namesAndWords[i], namesAndWords[i + 1]);
        }
        return Collections.unmodifiableMap(labels);
    }
}
