package org.qifu.process.casework;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.qifu.casefile.CaseEvent;
import org.qifu.casefile.CaseEvent.Kind;
import org.springframework.stereotype.Component;

/** The timeline of a case as sentences that say who did what (R-ARC-02, R-ESC-13). */
@Component
class TimelineWords {

    /** What firms do by themselves on the portal; everything else without a person is the system's doing. */
    private static final Set<Kind> OF_FIRMS =
            Set.of(Kind.REGISTERED, Kind.RATED, Kind.COMPLAINED, Kind.TRACKED, Kind.CHANGED, Kind.WITHDRAWN);

    private final DocumentWords documents;

    TimelineWords(DocumentWords documents) {
        this.documents = documents;
    }

    /** Oldest first. */
    List<Overview.Line> of(CaseRecord record, Names.Book names) {
        var sentences = new Sentences(record, documents, names);
        var lines = new ArrayList<Overview.Line>();
        Map<String, String> desks = new HashMap<>();
        for (CaseEvent event : record.events()) {
            String sentence = who(event, desks, names) + sentences.of(event);
            lines.add(new Overview.Line(event.happenedAt(), event.kind(), sentence));
        }
        return lines;
    }

    /** For instance 张三（综合受理）: the step is that at which the person stands since his last submission. */
    private static String who(CaseEvent event, Map<String, String> desks, Names.Book names) {
        String actor = event.actor();
        if (actor == null) {
            return OF_FIRMS.contains(event.kind()) ? "企业在网上：" : "系统：";
        }
        String task = event.task();
        if (task != null) {
            desks.put(actor, names.steps().apply(task));
        }
        boolean says = task != null && event.kind() == Kind.COMPLETED;
        String desk = says ? "" : desks.getOrDefault(actor, "");
        return names.people().apply(actor) + (desk.isEmpty() ? "" : "（" + desk + "）");
    }
}
