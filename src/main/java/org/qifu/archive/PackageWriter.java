package org.qifu.archive;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.qifu.deadline.Deadlines;

/**
 * Writes a package so that the same files give the same bytes, whenever and wherever: in the order given, all at one time,
 * and not compressed, because compressors differ. So who has the files can tell every byte of the package.
 */
final class PackageWriter implements Closeable {

    private final ZipOutputStream zip;
    private final LocalDateTime time;
    private final List<Manifest.Entry> entries = new ArrayList<>();

    PackageWriter(OutputStream out, Instant at) {
        zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        time = LocalDateTime.ofInstant(at, Deadlines.ZONE);
    }

    void add(String name, byte[] content) throws IOException {
        put(name, content);
        entries.add(new Manifest.Entry(name, content.length, Sha256.of(content)));
    }

    /** Writes manifest and hash behind the files added. */
    void finish(String caseNumber, int round, Instant madeAt) throws IOException {
        byte[] manifest = new Manifest(caseNumber, round, madeAt, List.copyOf(entries)).write();
        put(Manifest.NAME, manifest);
        put(Manifest.HASH, (Sha256.of(manifest) + "\n").getBytes(StandardCharsets.US_ASCII));
    }

    /** Writes a file that the manifest does not name. */
    void put(String name, byte[] content) throws IOException {
        var crc = new CRC32();
        crc.update(content);
        var entry = new ZipEntry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setTimeLocal(time);
        entry.setSize(content.length);
        entry.setCrc(crc.getValue());
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
