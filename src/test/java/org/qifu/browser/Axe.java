package org.qifu.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Set;

/** What axe-core, the checker of web pages for people with disabilities, says about the page that is shown. */
final class Axe {

    private static final Set<String> GRAVE = Set.of("serious", "critical");

    private Axe() {}

    /** Fails with every serious or critical violation and where it is. */
    static void check(Page page) {
        require(page, new AxeBuilder(page));
    }

    /** The same of one part of the page only, where the rest is not ours. */
    static void check(Page page, String part) {
        require(page, new AxeBuilder(page).include(part));
    }

    private static void require(Page page, AxeBuilder axe) {
        List<String> grave = axe.analyze().getViolations().stream()
                .filter(rule -> GRAVE.contains(rule.getImpact()))
                .map(Axe::told)
                .toList();
        assertThat(grave).as("violations at %s", page.url()).isEmpty();
    }

    private static String told(Rule rule) {
        var places = rule.getNodes().stream().map(node -> node.getHtml()).toList();
        return rule.getId() + ": " + rule.getHelp() + " " + places;
    }
}
