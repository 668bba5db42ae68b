package org.qifu.deadline;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * A valid calendar file: UTF-8 text, header {@code date,kind,name}, whole calendar years.
 *
 * @param days its days in the order of the file
 * @param text the text as it was handed in
 */
record CalendarFile(List<CalendarDay> days, String text) {

    /** Reads a file, or throws {@link CalendarRejected} with everything that is wrong with it. */
    static CalendarFile parse(String text) {
        var reader = new CalendarFileReader();
        List<CalendarDay> days = reader.read(text);
        if (!reader.problems().isEmpty()) {
            throw new CalendarRejected(reader.problems());
        }
        return new CalendarFile(days, text);
    }

    /** The file on the class path that a new installation starts with. */
    static CalendarFile shipped() {
        try (InputStream file = CalendarFile.class.getResourceAsStream("/data/working-calendar.csv")) {
            if (file == null) {
                throw new IllegalStateException("data/working-calendar.csv is missing");
            }
            return parse(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Fingerprint of the text in UTF-8, in hexadecimal. */
    String sha256() {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The calendar years the file speaks about. */
    Set<Integer> years() {
        return days.stream().map(day -> day.date().getYear()).collect(Collectors.toCollection(TreeSet::new));
    }
}
