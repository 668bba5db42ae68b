package org.qifu.portal.web;

import java.nio.charset.StandardCharsets;
import org.qifu.archive.Paper;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** The firm's papers, to read on the screen and to keep (R-COM-01). */
@Controller
class PaperPages {

    private static final MediaType DOCX =
            MediaType.valueOf("application/vnd.openxmlformats-officedocument.wordprocessingml.document");

    private final OpenedCases opened;
    private final FirmPapers papers;

    PaperPages(OpenedCases opened, FirmPapers papers) {
        this.opened = opened;
        this.papers = papers;
    }

    /** As words; a version that was replaced is offered as its file only. */
    @GetMapping("/cases/{number}/papers/{id}/view")
    String read(@PathVariable("number") String number, @PathVariable("id") long id, Model model) {
        Paper paper = require(number, id);
        model.addAttribute("paper", paper);
        model.addAttribute("text", papers.words(paper).orElse(null));
        return "portal/paper";
    }

    /** As the file that was made. */
    @GetMapping("/cases/{number}/papers/{id}")
    ResponseEntity<byte[]> save(@PathVariable("number") String number, @PathVariable("id") long id) {
        Paper paper = require(number, id);
        return ResponseEntity.ok()
                .contentType(DOCX)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(paper.fileName(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(papers.file(paper));
    }

    private Paper require(String number, long id) {
        return papers.find(opened.require(number).number(), id)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "办件没有这份文书，请回到办件页面重试。"));
    }
}
