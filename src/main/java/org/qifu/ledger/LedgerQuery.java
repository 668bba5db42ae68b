package org.qifu.ledger;

import java.time.Instant;
import java.util.Map;

/** The ledger, or the list behind a figure, as SQL that both databases understand. */
final class LedgerQuery {

    private static final String ACCEPTED_OR_REGISTERED = "coalesce(f.accepted_at, f.registered_at)";

    private static final String MOVES = "(select string_agg(m.to_stage, ',' order by m.id) from case_event m"
            + " where m.case_number = f.number and m.kind = 'MOVED') as moves";

    private static final String SERVICES = "(select string_agg(k.service_type, ',' order by k.service_type)"
            + " from case_service k where k.case_number = f.number) as services";

    /** Who is responsible, in the county's own words, and what supervision reached (R-ESC-14). */
    private static final String PROVINCIAL = "(select d.content from case_document d where d.case_number = f.number"
            + " and d.name = 'county' order by d.id desc fetch first 1 rows only) as county,"
            + " (select coalesce(o.result, o.measure, o.demand) from supervision_order o where o.case_number = f.number"
            + " order by o.opened_at desc, o.id fetch first 1 rows only) as follow_up";

    private final CaseFilter filter;
    private final Figure figure;
    private final Selection selection;
    private final String where;

    LedgerQuery(CaseFilter filter, Visibility seen, Instant now) {
        this.filter = filter;
        this.figure = Figures.of(filter.figure());
        this.selection = new Selection(filter, seen, now);
        this.where = selection.where(figure);
    }

    String sql() {
        Subject subject = figure.subject();
        Dimension detail = subject.detail;
        return "select f.*, " + MOVES + ", " + SERVICES + ", "
                + (ofProvince(filter) ? PROVINCIAL : "null as county, null as follow_up") + ", "
                + (detail == null ? "null" : detail.sql(null)) + " as detail from " + subject.from + " where " + where
                + " order by " + (filter.list() == null ? "" : "coalesce(f.chain, f.zone, ''), ")
                + ACCEPTED_OR_REGISTERED + ", f.number, " + subject.order;
    }

    Map<String, Object> parameters() {
        return selection.parameters();
    }

    /** Whether the list for the province is drawn up. */
    static boolean ofProvince(CaseFilter filter) {
        return filter.provincial()
                || Figures.PROVINCIAL.base().equals(Figures.of(filter.figure()).base());
    }
}
