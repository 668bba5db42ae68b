package org.qifu.audit;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.qifu.audit.AuditEntry.Kind;
import org.qifu.casefile.CaseBase;
import org.qifu.casefile.CaseKind;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A database with a sealed log, a hand that may write it past the application, and the verifier. */
final class LogDesk implements Closeable {

    private final CaseBase base;
    private final Path folder;

    /** The heads as the application's log would note them. */
    private final List<String> noted = new ArrayList<>();

    LogDesk(DataSource database, Path folder) {
        base = new CaseBase(
                database,
                AuditLog.class,
                AuditConfiguration.class,
                SealedRows.class,
                Chain.class,
                Sealer.class,
                LogExport.class);
        this.folder = folder;
    }

    /** Somebody looks at something. */
    void look(String subject) {
        base.get(AuditLog.class).write(AuditEntry.of(Kind.DOWNLOADED, "li", subject, "第1轮"));
    }

    void openCase() {
        base.open(CaseKind.APPEAL);
    }

    void seal() {
        var sealer = base.get(Sealer.class);
        for (Optional<Block> block = sealer.sealNext(); block.isPresent(); block = sealer.sealNext()) {
            noted.add("INFO 7 --- log head " + block.get().number() + " "
                    + block.get().hash());
        }
    }

    int sql(String statement) {
        return base.get(JdbcClient.class).sql(statement).update();
    }

    long count(String what) {
        return base.get(JdbcClient.class)
                .sql("select count(*) from " + what)
                .query(Long.class)
                .single();
    }

    /** What the verifier prints of an export made now. */
    String verdict() {
        return verdict(export(1));
    }

    String verdict(Path file, String... more) {
        var printed = new ByteArrayOutputStream();
        List<String> arguments = new ArrayList<>(List.of(LogVerifier.COMMAND, file.toString()));
        arguments.addAll(List.of(more));
        int code = LogVerifier.run(arguments, new PrintStream(printed, true, StandardCharsets.UTF_8));
        return code + " " + printed.toString(StandardCharsets.UTF_8);
    }

    /** The same, held against the application's log. */
    String verdictWithHeads() {
        try {
            return verdict(
                    export(1),
                    "--heads",
                    Files.write(folder.resolve("qifu.log"), noted).toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path export(long from) {
        try {
            Path file = Files.createTempFile(folder, "log", ".jsonl");
            try (var out = Files.newOutputStream(file)) {
                base.get(LogExport.class).write(from, out);
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        base.close();
    }
}
