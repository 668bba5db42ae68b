package org.qifu.portal.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qifu.attachment.Attachment;
import org.qifu.casefile.Problem;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What a firm hands in besides its application, and only that: files of the staff are never shown here. */
@Controller
class FilePages {

    private static final String PAGE = "portal/attachments";
    private static final Map<String, String> LABELS = Labels.of("file", "选择文件");

    private final CaseForms forms;
    private final FirmFiles files;

    FilePages(CaseForms forms, FirmFiles files) {
        this.forms = forms;
        this.files = files;
    }

    @GetMapping("/cases/{number}/attachments")
    String list(
            @PathVariable("number") String number,
            @RequestParam(name = "tooLarge", required = false) @Nullable String tooLarge,
            Model model) {
        forms.require(number);
        return show(number, tooLarge == null ? List.of() : List.of("文件超过 20 MB，请压缩或拆分后再上传。"), model);
    }

    @PostMapping("/cases/{number}/attachments")
    String add(
            @PathVariable("number") String number,
            @RequestParam(name = "file", required = false) @Nullable MultipartFile file,
            Model model,
            RedirectAttributes told)
            throws IOException {
        forms.require(number);
        if (file == null || file.isEmpty()) {
            return show(number, List.of("请选择要上传的文件。"), model);
        }
        Optional<String> refused = files.add(number, file);
        if (refused.isPresent()) {
            return show(number, List.of(refused.get()), model);
        }
        told.addFlashAttribute("told", "文件已收到。");
        return CaseForms.toCase(number) + "/attachments";
    }

    /** One of the firm's own files, saved and never shown by the browser. */
    @GetMapping("/cases/{number}/attachments/{id}")
    ResponseEntity<InputStreamResource> open(@PathVariable("number") String number, @PathVariable("id") long id) {
        forms.require(number);
        Attachment found = files.find(number, id)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "办件没有这个附件。"));
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(found.mediaType()))
                .contentLength(found.size())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(found.fileName(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(new InputStreamResource(files.content(found)));
    }

    private String show(String number, List<String> wrong, Model model) {
        model.addAttribute("files", files.of(number));
        List<Problem> problems =
                wrong.stream().map(message -> new Problem("file", message)).toList();
        return forms.show(PAGE, number, Filled.blank(LABELS).with(problems), model);
    }
}
