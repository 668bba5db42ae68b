package org.qifu.enterprise;

import java.util.Locale;
import java.util.Map;

/**
 * One column of a register: of its table, of a file to import and of the addresses that show it.
 *
 * @param name for instance {@code creditCode}; the table writes it {@code credit_code}
 * @param label heading in a file, and the name in a refusal
 * @param key whether it is part of what tells one entry from another
 * @param max longest text
 * @param choices code of each label, for a column that holds one of few values
 */
public record Column(
        String name, String label, Kind kind, boolean required, boolean key, int max, Map<String, String> choices) {

    /** What a cell may hold. */
    public enum Kind {
        /** 统一社会信用代码, or an ID number for a person. */
        NUMBER,
        /** Any text. */
        TEXT,
        /** Codes of service types or free words, parted by 、. */
        MATTERS,
        /** One of {@link Column#choices()}. */
        CHOICE,
        /** A day in Asia/Shanghai. */
        DAY,
        /** A day in Asia/Shanghai that is not in the future. */
        PAST_DAY,
        /** A moment in Asia/Shanghai that is not in the future. */
        PAST_TIME
    }

    static Column key(String name, String label, Kind kind) {
        return new Column(name, label, kind, true, true, kind == Kind.NUMBER ? 18 : 100, Map.of());
    }

    static Column choice(String name, String label, Map<String, String> choices) {
        return new Column(name, label, Kind.CHOICE, true, true, 16, choices);
    }

    static Column required(String name, String label, Kind kind) {
        return new Column(name, label, kind, true, false, 100, Map.of());
    }

    static Column optional(String name, String label, Kind kind) {
        return new Column(name, label, kind, false, false, 200, Map.of());
    }

    Column atMost(int length) {
        return new Column(name, label, kind, required, key, length, choices);
    }

    boolean time() {
        return kind == Kind.PAST_TIME;
    }

    boolean day() {
        return kind == Kind.DAY || kind == Kind.PAST_DAY;
    }

    /** Name in the table. */
    String sql() {
        return name.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
    }

    /** What a person reads for a stored value. */
    String shown(String value) {
        return choices.entrySet().stream()
                .filter(choice -> choice.getValue().equals(value))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(value);
    }
}
