package org.qifu.process.casework;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.qifu.archive.Paper;
import org.qifu.archive.Papers;
import org.qifu.process.staff.CaseAccess;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Hands out the printed papers of a case to those who may see the case. */
@RestController
@RequestMapping("/api/cases/{number}/papers")
class PapersApi {

    private static final MediaType DOCX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.wordprocessingml.document");

    private final Papers papers;
    private final CaseAccess access;

    PapersApi(Papers papers, CaseAccess access) {
        this.papers = papers;
        this.access = access;
    }

    /** All versions of all papers, in the order of making. */
    @GetMapping
    ResponseEntity<List<Paper>> list(@PathVariable("number") String number) {
        access.require(number);
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(papers.of(number));
    }

    /** One paper as a DOCX file; 404 when the case has none of this id. */
    @GetMapping("/{id}")
    ResponseEntity<byte[]> download(@PathVariable("number") String number, @PathVariable("id") long id) {
        access.require(number);
        Paper paper = papers.of(number).stream()
                .filter(made -> made.id() == id)
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "本办件没有这份文书，请刷新文书列表后重试。"));
        return ResponseEntity.ok()
                .contentType(DOCX)
                .cacheControl(CacheControl.noStore())
                .header("X-Content-Type-Options", "nosniff")
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment(paper))
                .body(papers.content(id));
    }

    private static String attachment(Paper paper) {
        return ContentDisposition.attachment()
                .filename(paper.fileName(), StandardCharsets.UTF_8)
                .build()
                .toString();
    }
}
