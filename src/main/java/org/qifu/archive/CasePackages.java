package org.qifu.archive;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.qifu.attachment.BytesInParts;
import org.qifu.casefile.CaseEvent;
import org.qifu.casefile.CaseFile;
import org.qifu.casefile.CaseFiles;
import org.qifu.casefile.Timeline;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 案卷包: one ZIP file for each round of an archived case (R-ARC-01, R-ARC-06). */
@Component
public class CasePackages {

    private final CasePackageRows rows;
    private final PackageContents contents;
    private final CaseFiles files;
    private final Timeline timeline;
    private final Clock clock;

    CasePackages(CasePackageRows rows, PackageContents contents, CaseFiles files, Timeline timeline, Clock clock) {
        this.rows = rows;
        this.contents = contents;
        this.files = files;
        this.timeline = timeline;
        this.clock = clock;
    }

    /**
     * Makes the package of the case's round; made before, it is that one, whatever has changed since.
     *
     * @throws IllegalStateException when the case is not archived
     */
    @Transactional
    public CasePackage make(String caseNumber) {
        CaseFile file = files.lock(caseNumber);
        if (file.archivedAt() == null) {
            throw new IllegalStateException("Case " + caseNumber + " is not archived, its package would lack the rest");
        }
        return rows.find(caseNumber, file.round()).orElseGet(() -> pack(file));
    }

    /** The package of a round, if it was made. */
    public Optional<CasePackage> find(String caseNumber, int round) {
        return rows.find(caseNumber, round);
    }

    /**
     * The ZIP file of a package, read through once before it is handed out.
     *
     * @throws PackageDamaged when it is not what was made
     */
    public InputStream open(CasePackage wanted) {
        String hash = hash(rows.parts(), wanted.id());
        boolean told = timeline.of(wanted.caseNumber()).stream()
                .anyMatch(event -> event.kind() == CaseEvent.Kind.PACKAGED && hash.equals(event.reason()));
        if (!told || !hash.equals(wanted.sha256())) {
            throw new PackageDamaged(wanted);
        }
        return rows.parts().read(wanted.id());
    }

    private CasePackage pack(CaseFile file) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        try {
            // Fifty attachments may come to a gigabyte: too much for the memory.
            Path zip = Files.createTempFile("qifu-package", ".zip");
            try {
                write(zip, file, now);
                return store(zip, file, now);
            } finally {
                Files.delete(zip);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(Path zip, CaseFile file, Instant now) throws IOException {
        try (OutputStream out = Files.newOutputStream(zip);
                var writer = new PackageWriter(out, now)) {
            contents.addTo(writer, file.number());
            writer.finish(file.number(), file.round(), now);
        }
    }

    private CasePackage store(Path zip, CaseFile file, Instant now) throws IOException {
        String hash;
        try (InputStream in = Files.newInputStream(zip)) {
            hash = Sha256.of(in);
        }
        CasePackage stored = rows.insert(new CasePackage(0, file.number(), file.round(), hash, Files.size(zip), now));
        try (InputStream in = Files.newInputStream(zip)) {
            rows.parts().write(stored.id(), in);
        }
        timeline.append(file, CaseEvent.Kind.PACKAGED, null, hash);
        return stored;
    }

    private static String hash(BytesInParts parts, long id) {
        try (InputStream in = parts.read(id)) {
            return Sha256.of(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
