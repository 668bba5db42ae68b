package org.qifu.process.items;

import java.util.List;
import org.camunda.bpm.engine.authorization.Groups;
import org.qifu.casefile.Codes;
import org.qifu.catalogue.GuidanceItems;
import org.qifu.catalogue.ItemVersion;
import org.qifu.catalogue.OutdatedVersion;
import org.qifu.process.staff.Caller;
import org.qifu.process.task.SentEntry;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The guidance items and their history, for the coordination department and administrators (R-SVC-22). */
@RestController
@RequestMapping("/api/guidance-items")
class GuidanceItemsApi {

    private final GuidanceItems items;
    private final SentEntry entries;
    private final Codes codes;
    private final Caller caller;

    GuidanceItemsApi(GuidanceItems items, SentEntry entries, Codes codes, Caller caller) {
        this.items = items;
        this.entries = entries;
        this.codes = codes;
        this.caller = caller;
    }

    /** Every item as it is now. */
    @GetMapping
    List<ItemVersion> current() {
        allow();
        return items.current();
    }

    /** Every version of one item, the latest first. */
    @GetMapping("/{code}")
    List<ItemVersion> history(@PathVariable("code") String code) {
        allow();
        return items.history(code);
    }

    /** Adds an item or makes its next version; {@code "active": false} withdraws it. */
    @PutMapping("/{code}")
    ItemVersion put(@PathVariable("code") String code, @RequestBody String content) {
        allow();
        ItemEntry entry = entries.require(content, ItemEntry.class);
        if (!code.matches("[A-Z0-9_]{1,40}")) {
            throw SentEntry.refused("事项代码由大写字母、数字和下划线组成，最多40个字符");
        }
        List<String> unknown = entry.departments().stream()
                .filter(department -> !codes.department(department))
                .toList();
        if (!unknown.isEmpty()) {
            throw SentEntry.refused("没有这些部门：" + String.join("、", unknown) + "，请填写部门代码");
        }
        return items.save(entry.item(code), entry.basedOn(), caller.user());
    }

    @ExceptionHandler
    ProblemDetail outdated(OutdatedVersion outdated) {
        return ProblemDetail.forStatusAndDetail(HttpStatus.CONFLICT, outdated.getMessage() + "。");
    }

    private void allow() {
        caller.requireIn("coordination", Groups.CAMUNDA_ADMIN);
    }
}
