package org.qifu.archive;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** Compares a package with its own manifest, and then every byte of it with the package that its files would give. */
final class PackageCheck {

    // No file of a package is as large; a forged one could unpack to more than fits into the memory.
    private static final int LARGEST = 256 << 20;

    private final List<String> problems = new ArrayList<>();
    private final Path file;
    private @Nullable Manifest manifest;

    PackageCheck(Path file) {
        this.file = file;
    }

    /** What is wrong, in Chinese, nothing when all is well. */
    List<String> problems() {
        problems.clear();
        try (var zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8)) {
            check(zip);
            if (problems.isEmpty()
                    && manifest != null
                    && !rewritten(zip, manifest).equals(hash(file))) {
                problems.add("文件结构被改动：各文件内容与清单相符，但压缩包本身不是原来的样子");
            }
        } catch (IOException | RuntimeException e) {
            // Broken bytes make ZIP, JSON and times fail in many ways; each of them is a change.
            problems.add("文件已损坏，无法读取（" + e.getMessage() + "）");
        }
        return List.copyOf(problems);
    }

    /** What the package says of itself, null before the check or when it does not say. */
    @Nullable
    Manifest manifest() {
        return manifest;
    }

    private void check(ZipFile zip) throws IOException {
        byte[] told = read(zip, Manifest.NAME);
        byte[] hash = read(zip, Manifest.HASH);
        if (told == null || hash == null) {
            problems.add("缺少清单：" + (told == null ? Manifest.NAME : Manifest.HASH));
            return;
        }
        if (!new String(hash, StandardCharsets.US_ASCII).strip().equals(Sha256.of(told))) {
            problems.add("清单被改动：" + Manifest.NAME);
        }
        Manifest found = Manifest.parse(told);
        manifest = found;
        for (Manifest.Entry entry : found.entries()) {
            compare(entry, read(zip, entry.name()));
        }
        Set<String> named =
                new HashSet<>(found.entries().stream().map(Manifest.Entry::name).toList());
        zip.stream()
                .map(ZipEntry::getName)
                .filter(name -> !named.contains(name) && !name.equals(Manifest.NAME) && !name.equals(Manifest.HASH))
                .forEach(name -> problems.add("多出文件：" + name));
    }

    private void compare(Manifest.Entry entry, byte @Nullable [] content) {
        if (content == null) {
            problems.add("缺少文件：" + entry.name());
        } else if (content.length != entry.size() || !Sha256.of(content).equals(entry.sha256())) {
            problems.add("文件被改动：" + entry.name());
        }
    }

    private static byte @Nullable [] read(ZipFile zip, String name) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            return null;
        }
        try (InputStream in = zip.getInputStream(entry)) {
            return in.readNBytes(LARGEST);
        }
    }

    /** The hash of the package that these files and this manifest give. */
    private static String rewritten(ZipFile zip, Manifest manifest) throws IOException {
        MessageDigest digest = Sha256.digest();
        try (var writer =
                new PackageWriter(new DigestOutputStream(OutputStream.nullOutputStream(), digest), manifest.madeAt())) {
            for (Manifest.Entry entry : manifest.entries()) {
                put(writer, zip, entry.name());
            }
            put(writer, zip, Manifest.NAME);
            put(writer, zip, Manifest.HASH);
        }
        return Sha256.text(digest);
    }

    private static void put(PackageWriter writer, ZipFile zip, String name) throws IOException {
        byte[] content = read(zip, name);
        if (content != null) {
            writer.put(name, content);
        }
    }

    static String hash(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return Sha256.of(in);
        }
    }
}
