package org.qifu.enterprise;

/**
 * One thing that is wrong with an entry.
 *
 * @param column name of the column, for instance {@code openedOn}
 * @param label its Chinese name
 * @param message a sentence in Chinese that says what to do
 */
public record Fault(String column, String label, String message) {

    static Fault of(Column column, String message) {
        return new Fault(column.name(), column.label(), message);
    }

    /** For people. */
    public String sentence() {
        return "「" + label + "」" + message + "。";
    }
}
