package org.qifu.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qifu.Rule;

/** The command that tells whether a package changed. */
@Rule("R-ARC-06")
class PackageVerifierTest {

    private static final Instant MADE_AT = Instant.parse("2024-03-25T07:30:01Z");

    @TempDir
    private Path folder;

    private Path zip;
    private byte[] bytes;
    private String hash;

    @BeforeEach
    void aPackage() throws IOException {
        zip = folder.resolve("案卷.zip");
        write(files(), Map.of());
        bytes = Files.readAllBytes(zip);
        hash = Sha256.of(bytes);
    }

    @Test
    void anUntouchedPackageIsFine() {
        assertThat(verify()).startsWith("0\n").contains("SHA-256：" + hash, "没有发现改动", "--sha256");
        assertThat(verify("--sha256", hash.toUpperCase(Locale.ROOT)))
                .startsWith("0\n")
                .contains("没有发现改动")
                .doesNotContain("提示");
    }

    @Test
    void everyByteCounts() throws IOException {
        // given every place of the package
        for (int i = 0; i < bytes.length; i++) {
            for (int change : new int[] {1, 0x80, 0xff}) {
                byte[] changed = bytes.clone();
                changed[i] ^= (byte) change;
                Files.write(zip, changed);

                // then a change of the byte there is found without any hash from outside
                assertThat(new PackageCheck(zip).problems()).as("byte %d", i).isNotEmpty();
            }
        }
    }

    @Test
    void nothingMayBeCutOffOrPutAround() throws IOException {
        for (byte[] changed : List.of(
                Arrays.copyOf(bytes, bytes.length - 1),
                Arrays.copyOf(bytes, bytes.length + 1),
                new byte[0],
                joined(new byte[] {0}, bytes))) {
            Files.write(zip, changed);
            assertThat(new PackageCheck(zip).problems()).isNotEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "papers/01-a.docx",
                "documents/application-1.json",
                "timeline.json",
                "attachments/01-照片.jpg",
                "attachments.json"
            })
    void aChangedFileIsNamed(String name) throws IOException {
        // given a package with one byte of this file changed, and made well otherwise
        byte[] content = files().get(name).clone();
        content[0]++;
        write(files(), Map.of(name, content));

        // then it is named, and so is one that is gone and one too many
        assertThat(verify()).startsWith("1\n").contains("文件被改动：" + name, "有改动");
        Map<String, byte[]> fewer = files();
        fewer.remove(name);
        writeWithManifestOf(files(), fewer);
        assertThat(verify()).startsWith("1\n").contains("缺少文件：" + name);
        writeWithManifestOf(fewer, files());
        assertThat(verify()).startsWith("1\n").contains("多出文件：" + name);
    }

    @Test
    void aManifestChangedOrGoneIsFound() throws IOException {
        Map<String, byte[]> parts = files();
        byte[] manifest = manifestOf(parts);
        parts.put(
                Manifest.NAME,
                new String(manifest, StandardCharsets.UTF_8)
                        .replace("ZD-", "ZX-")
                        .getBytes(StandardCharsets.UTF_8));
        parts.put(Manifest.HASH, Sha256.of(manifest).getBytes(StandardCharsets.US_ASCII));
        put(parts);
        assertThat(verify()).startsWith("1\n").contains("清单被改动：manifest.json");
        parts.remove(Manifest.NAME);
        put(parts);
        assertThat(verify()).startsWith("1\n").contains("缺少清单：manifest.json");
    }

    @Test
    void aForgeryThatFitsInItselfIsFoundByTheHashKeptOutside() throws IOException {
        // given a package made anew around another file
        Map<String, byte[]> forged = files();
        forged.put("papers/01-a.docx", new byte[] {1, 2, 3});
        write(forged, Map.of());

        // then it says nothing against itself, but it is not the one
        assertThat(verify()).startsWith("0\n").contains("要证明它就是归档时的那个文件，请加上 --sha256");
        assertThat(verify("--sha256", hash)).startsWith("1\n").contains("与给出的 SHA-256 不符");
    }

    @Test
    void aWrongCallSaysHowItIsDone() {
        assertThat(run(List.of("verify-package"))).startsWith("1\n").contains("用法：");
        assertThat(run(List.of("verify-package", "a.zip", "--sha1", "x")))
                .startsWith("1\n")
                .contains("用法：");
        assertThat(run(List.of("verify-package", "none.zip"))).startsWith("1\n").contains("没有这个文件");
    }

    @Test
    void theProgramRunsItWithoutAServer() throws Exception {
        // given the program as an operator starts it
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        "org.qifu.Qifu",
                        "verify-package",
                        zip.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        // then it answers and ends
        assertThat(process.waitFor()).as(said).isZero();
        assertThat(said).contains("没有发现改动").doesNotContain("Spring");
    }

    private String verify(String... more) {
        return run(Stream.concat(Stream.of("verify-package", zip.toString()), Stream.of(more))
                .toList());
    }

    private static String run(List<String> arguments) {
        var out = new ByteArrayOutputStream();
        int code = PackageVerifier.run(arguments, new PrintStream(out, true, StandardCharsets.UTF_8));
        return code + "\n" + out.toString(StandardCharsets.UTF_8);
    }

    private static Map<String, byte[]> files() {
        var files = new LinkedHashMap<String, byte[]>();
        for (String name : List.of(
                "papers/01-a.docx",
                "documents/application-1.json",
                "timeline.json",
                "attachments/01-照片.jpg",
                "attachments.json")) {
            files.put(name, ("{\"" + name + "\":1}").getBytes(StandardCharsets.UTF_8));
        }
        return files;
    }

    /** A package as it is made, with some contents changed afterwards. */
    private void write(Map<String, byte[]> files, Map<String, byte[]> changed) throws IOException {
        var contents = new LinkedHashMap<>(files);
        contents.putAll(changed);
        writeWithManifestOf(files, contents);
    }

    private void writeWithManifestOf(Map<String, byte[]> told, Map<String, byte[]> files) throws IOException {
        var all = new LinkedHashMap<>(files);
        all.put(Manifest.NAME, manifestOf(told));
        all.put(Manifest.HASH, (Sha256.of(manifestOf(told)) + "\n").getBytes(StandardCharsets.US_ASCII));
        put(all);
    }

    private void put(Map<String, byte[]> all) throws IOException {
        try (var writer = new PackageWriter(Files.newOutputStream(zip), MADE_AT)) {
            for (var file : all.entrySet()) {
                writer.put(file.getKey(), file.getValue());
            }
        }
    }

    private static byte[] manifestOf(Map<String, byte[]> files) throws IOException {
        List<Manifest.Entry> entries = files.entrySet().stream()
                .map(file -> new Manifest.Entry(file.getKey(), file.getValue().length, Sha256.of(file.getValue())))
                .toList();
        return new Manifest("ZD-2024-00001", 1, MADE_AT, entries).write();
    }

    private static byte[] joined(byte[] first, byte[] second) {
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }
}
