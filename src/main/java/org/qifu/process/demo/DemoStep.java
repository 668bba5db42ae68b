package org.qifu.process.demo;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One step of a demonstration case, written {@code -3/handleByAgency:SOLVED}.
 *
 * @param day working days from today; 0 is today itself, worked or not
 * @param element id of the user task in the models, {@code registered} or {@code claim}
 * @param outcome what the step's document says, empty for the plain case
 */
record DemoStep(int day, String element, String outcome) {

    private static final Pattern SHAPE = Pattern.compile("(0|-\\d+)/([A-Za-z]+)(?::(\\w+))?");

    static DemoStep parse(String text) {
        Matcher matcher = SHAPE.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("No demonstration step: " + text);
        }
        String outcome = matcher.group(3);
        return new DemoStep(Integer.parseInt(matcher.group(1)), matcher.group(2), outcome == null ? "" : outcome);
    }

    boolean is(String other) {
        return outcome.equals(other);
    }
}
