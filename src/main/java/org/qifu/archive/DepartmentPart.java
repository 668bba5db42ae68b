package org.qifu.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What one department did, found and advised.
 *
 * @param heading name of the department and a colon in a joint service, empty when one serves alone
 * @param first number of its first finding; a suggestion carries the number of its finding
 */
record DepartmentPart(String heading, Content document, int first) {

    /** The lead's part, then those of its partners in the order of the dispatch. */
    static List<DepartmentPart> of(Sources sources, PaperNames names) {
        Content dispatch = sources.get("dispatch");
        Map<String, Content> contributions = sources.parts("contribution");
        List<String> partners = dispatch.texts("partners").stream()
                .filter(contributions::containsKey)
                .toList();
        String lead = partners.isEmpty() ? "" : names.unit(dispatch.text("lead")) + "（牵头）：";
        var parts = new ArrayList<DepartmentPart>();
        parts.add(new DepartmentPart(lead, sources.get("opinion"), 1));
        for (String partner : partners) {
            DepartmentPart before = parts.get(parts.size() - 1);
            parts.add(new DepartmentPart(
                    names.unit(partner) + "：", contributions.getOrDefault(partner, Content.NONE), before.next()));
        }
        return parts;
    }

    private int next() {
        return first + document.rows("findings").size();
    }

    String content() {
        return heading + document.text("content");
    }

    /** A field of each finding on a line of its own, 无 when nothing was found. */
    String numbered(String field) {
        List<Content> findings = document.rows("findings");
        if (findings.isEmpty()) {
            return heading + "无";
        }
        var lines = new ArrayList<String>();
        if (!heading.isEmpty()) {
            lines.add(heading);
        }
        for (int i = 0; i < findings.size(); i++) {
            lines.add((first + i) + "．" + findings.get(i).text(field));
        }
        return String.join("\n", lines);
    }

    String people(PaperNames names) {
        return heading + names.people(document.texts("servedBy"));
    }
}
