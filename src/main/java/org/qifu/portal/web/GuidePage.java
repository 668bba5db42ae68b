package org.qifu.portal.web;

import java.util.List;
import org.qifu.catalogue.GuidanceItems;
import org.qifu.catalogue.ServiceTypes;
import org.qifu.organisation.Department;
import org.qifu.organisation.Organisation;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** 服务指南: items, scope, content, ways to book and steps (R-PLT-10), the legal bases (R-SVC-21), who is turned down and why. */
@Controller
class GuidePage {

    private final ServiceTypes types;
    private final GuidanceItems items;
    private final Organisation organisation;

    GuidePage(ServiceTypes types, GuidanceItems items, Organisation organisation) {
        this.types = types;
        this.items = items;
        this.organisation = organisation;
    }

    @GetMapping("/guide")
    String guide(Model model) {
        model.addAttribute("types", types.all());
        model.addAttribute("bases", LegalBases.ALL);
        model.addAttribute("items", offered());
        return "portal/guide";
    }

    private List<Offer> offered() {
        return items.current().stream()
                .map(version -> version.item())
                .filter(item -> item.active())
                .map(item -> new Offer(
                        item.code(),
                        item.name(),
                        String.join("、", item.contents()),
                        String.join(
                                "、", item.departments().stream().map(this::name).toList())))
                .toList();
    }

    private String name(String department) {
        return organisation.departments().stream()
                .filter(known -> known.code().equals(department))
                .map(Department::name)
                .findFirst()
                .orElse(department);
    }

    /** A line of the table of items (R-SVC-23). */
    record Offer(String code, String name, String contents, String departments) {}
}
