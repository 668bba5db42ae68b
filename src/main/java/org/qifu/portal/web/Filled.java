package org.qifu.portal.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.qifu.casefile.Problem;

/**
 * A form as a person left it: everything typed, and what is wrong with it. The labels, in the order of the page, are
 * also the list of the fields that are taken from a request; the fragments of {@code parts.html} draw from it.
 *
 * @param labels field name to label
 * @param values field name to what was typed or ticked
 * @param problems in the order of the page
 */
public record Filled(Map<String, String> labels, Map<String, List<String>> values, List<Problem> problems) {

    /** An empty form. */
    public static Filled blank(Map<String, String> labels) {
        return new Filled(labels, Map.of(), List.of());
    }

    /** What a request sent in; other parameters are dropped. */
    public static Filled of(Map<String, String> labels, Map<String, List<String>> request) {
        var values = new LinkedHashMap<String, List<String>>();
        labels.keySet().stream().filter(request::containsKey).forEach(name -> values.put(name, request.get(name)));
        return new Filled(labels, values, List.of());
    }

    /** The same with what is wrong. */
    public Filled with(List<Problem> found) {
        var order = new ArrayList<>(labels.keySet());
        var sorted = found.stream()
                .distinct()
                .sorted(Comparator.comparingInt(problem -> order.indexOf(anchor(problem.field()))))
                .toList();
        return new Filled(labels, values, sorted);
    }

    /** Whether anything is wrong. */
    public boolean wrong() {
        return !problems.isEmpty();
    }

    /** As typed; empty when nothing was. */
    public String typed(String name) {
        return values.getOrDefault(name, List.of()).stream().findFirst().orElse("");
    }

    /** What was typed without the blanks around it; null when that is nothing. */
    public @Nullable String value(String name) {
        String text = typed(name).strip();
        return text.isEmpty() ? null : text;
    }

    /** Everything ticked. */
    public List<String> all(String name) {
        return values.getOrDefault(name, List.of());
    }

    /** Whether this value was ticked or chosen. */
    public boolean has(String name, String value) {
        return all(name).contains(value);
    }

    /** What is wrong with the field; null when nothing. */
    public @Nullable String error(String name) {
        return problems.stream()
                .filter(problem -> anchor(problem.field()).equals(name))
                .map(Problem::message)
                .findFirst()
                .orElse(null);
    }

    /** Whether a problem's field is one of the page. */
    public boolean known(String field) {
        return labels.containsKey(anchor(field));
    }

    /** Label of a problem's field. */
    public String label(String field) {
        return labels.getOrDefault(anchor(field), "");
    }

    /** Name of the field on the page for a path in the document: {@code serviceTypes[0]} is {@code serviceTypes}. */
    public String anchor(String field) {
        int end = field.indexOf('[');
        return end < 0 ? field : field.substring(0, end);
    }

    /** Ids of the words that explain a field to a screen reader; null when there are none. */
    public @Nullable String describedBy(String name, @Nullable String hint) {
        var ids = new ArrayList<String>();
        if (hint != null) {
            ids.add(name + "-hint");
        }
        if (error(name) != null) {
            ids.add(name + "-error");
        }
        return ids.isEmpty() ? null : String.join(" ", ids);
    }
}
