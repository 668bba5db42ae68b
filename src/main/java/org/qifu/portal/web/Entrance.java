package org.qifu.portal.web;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.qifu.casefile.CaseKind;

/** The two forms with which a case is opened, their fields with the labels of {@code application.form}. */
enum Entrance {
    /** 预约指导服务. */
    GUIDANCE("guidance", CaseKind.GUIDANCE, "requested", List.of()),
    /** 反映问题（诉求）: it is not asked what service is booked, and only businesses have one (R-ELI-02). */
    PROBLEM("problem", CaseKind.APPEAL, "registered", List.of("serviceTypes", "basis"));

    private final String path;
    private final CaseKind kind;
    private final String start;
    private final Map<String, String> fields;

    Entrance(String path, CaseKind kind, String start, List<String> without) {
        this.path = path;
        this.kind = kind;
        this.start = start;
        this.fields = fields(without);
    }

    /** The entrance at {@code /apply/<path>}. Throws {@link IllegalArgumentException} for any other path. */
    static Entrance at(String path) {
        return Stream.of(values())
                .filter(entrance -> entrance.path.equals(path))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(path));
    }

    String path() {
        return path;
    }

    CaseKind kind() {
        return kind;
    }

    /** Id of the start event at which its case begins; rules tell bookings by it. */
    String start() {
        return start;
    }

    /** Field name to label, in the order of the page. */
    Map<String, String> fields() {
        return fields;
    }

    /** Who may ask here, code to label. */
    Map<String, String> applicantKinds() {
        return this == GUIDANCE ? ApplicationLabels.EVERYBODY : ApplicationLabels.BUSINESSES;
    }

    private static Map<String, String> fields(List<String> without) {
        var fields = new LinkedHashMap<>(ApplicationLabels.FIELDS);
        fields.keySet().removeAll(without);
        return Collections.unmodifiableMap(fields);
    }
}
