package org.qifu.process.trail;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.zip.GZIPOutputStream;
import org.camunda.bpm.engine.authorization.Groups;
import org.qifu.audit.AuditEntry;
import org.qifu.audit.AuditEntry.Kind;
import org.qifu.audit.AuditLog;
import org.qifu.audit.LogExport;
import org.qifu.audit.Sealing;
import org.qifu.process.staff.Caller;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Hands the sealed log to administrators, for the offline verifier. */
@RestController
@RequestMapping("/api/log")
class LogApi {

    private final LogExport export;
    private final Sealing sealing;
    private final AuditLog log;
    private final Caller caller;

    LogApi(LogExport export, Sealing sealing, AuditLog log, Caller caller) {
        this.export = export;
        this.sealing = sealing;
        this.log = log;
        this.caller = caller;
    }

    /** Number and hash of the last block, to be kept elsewhere; operators may ask too. */
    @GetMapping("/head")
    LogExport.Head head() {
        caller.requireIn(Groups.CAMUNDA_ADMIN, "operators");
        sealing.seal();
        return export.head().orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "还没有封存任何记录。"));
    }

    /** Blocks and rows from this block on, JSON lines packed by gzip. That somebody took them out is the last row. */
    @GetMapping("/export")
    void export(@RequestParam(name = "from", defaultValue = "1") long from, HttpServletResponse response)
            throws IOException {
        caller.requireIn(Groups.CAMUNDA_ADMIN);
        if (from < 1) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "from 应为 1 或更大的块号。");
        }
        log.write(AuditEntry.of(Kind.EXPORTED, caller.user(), "log", "from " + from));
        sealing.seal();
        response.setContentType("application/gzip");
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"qifu-log-" + from + ".jsonl.gz\"");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        try (var out = new GZIPOutputStream(response.getOutputStream())) {
            export.write(from, out);
        }
    }
}
