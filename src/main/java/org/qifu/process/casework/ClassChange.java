package org.qifu.process.casework;

import java.util.Map;
import java.util.regex.Pattern;

/** The change of class and list that a timeline keeps in codes, for instance {@code SIMPLE→COMPLEX，POINT→POINT：理由}. */
final class ClassChange {

    private static final Pattern CODE = Pattern.compile("\\b[A-Z]+\\b");

    private static final Map<String, String> WORDS = Map.of(
            "ADVICE", "咨询",
            "SIMPLE", "简单问题",
            "COMPLEX", "较为复杂或需要跨部门协调",
            "COMPLAINT", "投诉、信访",
            "POINT", "点上",
            "CHAIN", "链上",
            "BLOCK", "块上");

    private ClassChange() {}

    static String inWords(String change) {
        int reason = change.indexOf('：');
        String codes = reason < 0 ? change : change.substring(0, reason);
        String words = CODE.matcher(codes).replaceAll(code -> WORDS.getOrDefault(code.group(), code.group()));
        return (reason < 0 ? words : words + change.substring(reason)).replace("→", "改为");
    }
}
