package org.qifu.portal.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import org.qifu.casefile.CaseFile;
import org.qifu.casefile.Problem;
import org.qifu.casefile.RequestRefused;
import org.qifu.portal.FormTickets;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;

/** What the forms about a case have in common: only its firm sees them, and each counts once. */
@Component
class CaseForms {

    private final OpenedCases opened;
    private final FormTickets tickets;
    private final ObjectMapper json;

    CaseForms(OpenedCases opened, FormTickets tickets, ObjectMapper json) {
        this.opened = opened;
        this.tickets = tickets;
        this.json = json;
    }

    /** See {@link OpenedCases#require}. */
    CaseFile require(String number) {
        return opened.require(number);
    }

    /** Shows a form, or shows it again with what is wrong. */
    String show(String page, String number, Filled form, Model model) {
        model.addAttribute("number", number);
        model.addAttribute("form", form);
        model.addAttribute("once", tickets.issue());
        return page;
    }

    /** Whether this form comes in for the first time; a second click is led to where the first one went. */
    boolean first(MultiValueMap<String, String> request) {
        return tickets.take(request.getFirst("once"));
    }

    /** An empty document. */
    ObjectNode document() {
        return json.createObjectNode();
    }

    /** A document with these fields of the form; an empty one is left out. */
    ObjectNode document(Filled form, List<String> fields) {
        ObjectNode document = document();
        for (String field : fields) {
            String value = form.value(field);
            if (value != null) {
                document.put(field, value);
            }
        }
        return document;
    }

    /** The form with what a rule found wrong; a refusal of the whole is said above it. */
    static Filled refused(Filled form, RequestRefused refused) {
        return form.with(
                refused.problems().isEmpty()
                        ? List.of(new Problem("", String.valueOf(refused.getMessage())))
                        : refused.problems());
    }

    /** Where every form leads in the end. */
    static String toCase(String number) {
        return "redirect:/cases/" + number;
    }

    /** Problems under the names that their fields have on the page. */
    static Problem renamed(Problem problem, Map<String, String> names) {
        return new Problem(names.getOrDefault(problem.field(), problem.field()), problem.message());
    }
}
