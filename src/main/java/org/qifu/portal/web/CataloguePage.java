package org.qifu.portal.web;

import java.util.List;
import org.qifu.catalogue.ServiceClass;
import org.qifu.catalogue.ServiceItem;
import org.qifu.catalogue.ServiceItemVersion;
import org.qifu.catalogue.ServiceItems;
import org.qifu.publication.Words;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The directory of services for enterprises with all columns of the print (R-CAT-02, R-CAT-04). */
@Controller
class CataloguePage {

    private final ServiceItems items;

    CataloguePage(ServiceItems items) {
        this.items = items;
    }

    @GetMapping("/catalogue")
    String catalogue(@RequestParam(name = "q", defaultValue = "") String typed, Model model) {
        var words = Words.of(typed);
        List<ServiceItem> all =
                items.current().stream().map(ServiceItemVersion::item).toList();
        List<Shelf> shelves = items.classes().stream()
                .map(type -> Shelf.of(type, all, words))
                .filter(shelf -> words.none() || !shelf.items().isEmpty())
                .toList();
        model.addAttribute("q", typed);
        model.addAttribute("searched", !words.none());
        model.addAttribute("shelves", shelves);
        model.addAttribute(
                "found",
                shelves.stream().mapToInt(shelf -> shelf.items().size()).sum());
        return "portal/catalogue";
    }

    /**
     * A class as the page shows it.
     *
     * @param items published, and found by the search
     * @param waiting names of provincial items for which the county has not named a department yet
     */
    record Shelf(ServiceClass type, List<ServiceItem> items, List<String> waiting) {

        static Shelf of(ServiceClass type, List<ServiceItem> all, Words words) {
            List<ServiceItem> own = all.stream()
                    .filter(item -> item.classCode().equals(type.code()))
                    .toList();
            return new Shelf(
                    type,
                    own.stream()
                            .filter(ServiceItem::published)
                            .filter(item ->
                                    words.in(type.name(), item.code(), item.name(), item.description(), item.body()))
                            .toList(),
                    own.stream()
                            .filter(item -> item.leftToThePlace() && !item.published())
                            .map(ServiceItem::name)
                            .toList());
        }
    }
}
