package org.qifu.report;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.core.io.ClassPathResource;

/** A delivered list of words: one a line, lines that begin with # are remarks. */
final class WordList {

    private WordList() {}

    static List<String> of(String file) {
        try (var lines = new BufferedReader(new InputStreamReader(
                new ClassPathResource("data/" + file).getInputStream(), StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.startsWith("#")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
