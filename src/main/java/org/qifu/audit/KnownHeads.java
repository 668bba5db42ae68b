package org.qifu.audit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Hashes of blocks as the application's log noted them, whatever stands around them in a line. */
final class KnownHeads {

    private static final Pattern HEAD = Pattern.compile("log head (\\d{1,18}) ([0-9a-f]{64})");

    private KnownHeads() {}

    /** By number. Of a block that was noted twice the later counts, as after a restored backup. */
    static Map<Long, String> in(Path log) throws IOException {
        Map<Long, String> heads = new HashMap<>();
        // Every line of a log is read, also one that is no proper UTF-8.
        try (var lines = Files.lines(log, StandardCharsets.ISO_8859_1)) {
            lines.map(HEAD::matcher)
                    .filter(Matcher::find)
                    .forEach(found -> heads.put(Long.valueOf(found.group(1)), found.group(2)));
        }
        return heads;
    }
}
