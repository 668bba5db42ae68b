package org.qifu.portal.web;

import org.qifu.publication.CordialList;
import org.qifu.publication.PageTexts;
import org.qifu.publication.Version;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** The three lists of how officials and enterprises deal with each other (亲清, R-PLT-06). */
@Controller
class ListsPage {

    private final PageTexts texts;

    ListsPage(PageTexts texts) {
        this.texts = texts;
    }

    @GetMapping("/lists")
    String first() {
        return "redirect:/lists/" + CordialList.POSITIVE.key();
    }

    @GetMapping("/lists/{key}")
    String list(@PathVariable("key") String key, Model model) {
        CordialList list = CordialList.of(key).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("list", list);
        model.addAttribute("lists", CordialList.values());
        texts.find(list).map(Version::content).ifPresent(text -> model.addAttribute("body", SafeText.html(text)));
        return "portal/list";
    }
}
