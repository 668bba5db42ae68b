package org.qifu.archive;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.time.Instant;
import java.util.List;

/**
 * What a package holds: the last file but one in it. The last one is this file's hash.
 *
 * @param madeAt in whole seconds; also the time of every file in the package
 * @param entries in the order of the package
 */
record Manifest(String caseNumber, int round, Instant madeAt, List<Entry> entries) {

    static final String NAME = "manifest.json";
    static final String HASH = "manifest.sha256";

    /** The JSON of a package is the same on every computer. */
    static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .defaultPrettyPrinter(new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n")))
            .build();

    /** One file: its path in the package, its length in bytes and its hash. */
    record Entry(String name, long size, String sha256) {}

    static Manifest parse(byte[] json) throws IOException {
        return JSON.readValue(json, Manifest.class);
    }

    byte[] write() throws IOException {
        return JSON.writeValueAsBytes(this);
    }
}
