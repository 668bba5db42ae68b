package org.qifu.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The models pass bpmnlint without a warning and are understood whole by the modeler's importer. */
class ModelLintTest {

    private static final Path LINT = Models.FOLDER.resolve("lint");
    private static final String REMEDY = "models not linted: install Node.js 20 and run npm ci in bpmn/lint";

    @TempDir
    private Path temp;

    @BeforeEach
    void nodeIsThere() throws Exception {
        assumeTrue(Files.isDirectory(LINT.resolve("node_modules").resolve("bpmnlint")), REMEDY);
        node("--version");
    }

    @Test
    void lintFindsNothing() throws Exception {
        // given every model; when linted as by npm run lint
        var result = node("node_modules/bpmnlint/bin/bpmnlint.js", "--max-warnings=0", "../*.bpmn");

        // then there is no error and no warning
        assertThat(result.exitCode()).as(result.output()).isZero();
    }

    @Test
    void lintFindsAGeneratedId() throws Exception {
        // given a model with an id that a modeler made up
        var spoilt = temp.resolve("supervision.bpmn");
        var model = Files.readString(Models.FOLDER.resolve("supervision.bpmn"));
        Files.writeString(spoilt, model.replace("\"supervise\"", "\"Activity_0abc\""));

        // when linted
        var result = node("node_modules/bpmnlint/bin/bpmnlint.js", spoilt.toString());

        // then the lint fails and names the id
        assertThat(result.exitCode()).as(result.output()).isNotZero();
        assertThat(result.output()).contains("Activity_0abc", "qifu/readable-id");
    }

    @Test
    void importUnderstandsEverything() throws Exception {
        // given every model; when imported with Camunda's schema
        var result = node("import-check.mjs");

        // then nothing was left over
        assertThat(result.exitCode()).as(result.output()).isZero();
        assertThat(result.output()).contains(" 0 findings");
    }

    private Result node(String... arguments) throws IOException, InterruptedException {
        var log = Files.createTempFile(temp, "node", ".log");
        var process = start(log.toFile(), arguments);
        if (!process.waitFor(2, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new IllegalStateException("node did not end: " + String.join(" ", arguments));
        }
        return new Result(process.exitValue(), Files.readString(log, StandardCharsets.UTF_8));
    }

    private static Process start(File log, String... arguments) {
        var command = Stream.concat(Stream.of("node"), Stream.of(arguments)).toList();
        try {
            return new ProcessBuilder(command)
                    .directory(LINT.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(log)
                    .start();
        } catch (IOException missing) {
            return abort(REMEDY);
        }
    }

    private record Result(int exitCode, String output) {}
}
