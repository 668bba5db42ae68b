package org.qifu.process.casework;

import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.qifu.archive.Paper;
import org.qifu.archive.Papers;
import org.qifu.audit.AuditEntry;
import org.qifu.audit.AuditEntry.Kind;
import org.qifu.audit.AuditLog;
import org.qifu.process.staff.Caller;
import org.qifu.process.staff.CaseAccess;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** The printed papers of a case for those who may see the case. */
@RestController
@RequestMapping({CaseAddress.FOR_PROGRAMS + "/papers", CaseAddress.FOR_THE_PAGE + "/papers"})
class PapersApi {

    private final Papers papers;
    private final CaseAccess access;
    private final Caller caller;
    private final AuditLog log;

    PapersApi(Papers papers, CaseAccess access, Caller caller, AuditLog log) {
        this.papers = papers;
        this.access = access;
        this.caller = caller;
        this.log = log;
    }

    /** All versions of all papers, in the order of making. */
    @GetMapping
    List<Paper> list(@PathVariable("number") String number) {
        access.require(number);
        return papers.of(number);
    }

    /** One paper as a DOCX file; 404 when the case has none of this id. */
    @GetMapping("/{id}")
    void download(@PathVariable("number") String number, @PathVariable("id") long id, HttpServletResponse response)
            throws IOException {
        access.require(number);
        Paper paper = papers.of(number).stream()
                .filter(made -> made.id() == id)
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "办件没有这份文书，请刷新列表后重试。"));
        log.write(AuditEntry.of(Kind.DOWNLOADED, caller.user(), number, "文书 " + id));
        byte[] content = papers.content(id);
        new Download(paper.fileName(), Download.DOCX, content.length).send(new ByteArrayInputStream(content), response);
    }
}
