package org.qifu.process.publication;

import java.util.List;
import org.qifu.process.task.SentEntry;
import org.qifu.publication.CordialList;
import org.qifu.publication.PageTexts;
import org.qifu.publication.Version;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The texts of the three 亲清 lists, for the coordination department and administrators (R-PLT-06). */
@RestController
@RequestMapping("/api/publications/lists")
class ListsApi {

    private final PageTexts texts;
    private final Editors editors;

    ListsApi(PageTexts texts, Editors editors) {
        this.texts = texts;
        this.editors = editors;
    }

    /** Every version of one list's text, the latest first. */
    @GetMapping("/{key}")
    List<Version<String>> history(@PathVariable("key") String key) {
        editors.allow();
        return texts.history(list(key));
    }

    /** Makes the next version of a list's text; it is on the portal at once. */
    @PutMapping("/{key}")
    Version<String> put(@PathVariable("key") String key, @RequestBody String content) {
        ListEntry entry = editors.require(content, ListEntry.class);
        return texts.save(list(key), entry.body(), entry.basedOn(), editors.user());
    }

    private static CordialList list(String key) {
        return CordialList.of(key)
                .orElseThrow(
                        () -> SentEntry.refused("没有这个清单：" + key + "，应为 positive 正面清单、negative 负面清单或 advocated 倡导清单"));
    }
}
