package org.qifu.ledger;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** By what a panel parts its figure: an SQL expression, and the codes that are always shown, in their order. */
enum Dimension {
    STATION("f.station"),
    BOARD("f.board"),
    STAGE("f.stage"),
    LEVEL(
            "case when f.filed_at is not null or f.station = 'centre' or f.stage in ('DISPATCH', 'SERVICE')"
                    + " then 'COUNTY' else 'STATION' end",
            "STATION",
            "COUNTY"),
    CLASS("f.appeal_class"),
    CHANNEL("f.channel"),
    LIST("f.problem_list", "POINT", "CHAIN", "BLOCK"),
    CHAIN("f.problem_list || '/' || coalesce(f.chain, f.zone, '')"),
    NODE("l.node"),
    GROUND("g.ground"),
    UNIT("u.unit"),
    SOURCE("s.source", "BREACH", "MANUAL"),
    TYPE("t.service_type"),
    METHOD("f.service_method"),
    REVISIT_CLASS("v.revisit_class", "GENERAL", "MANDATORY"),
    REVISIT_MONTH("v.station || '/' || v.closing_month || '/' || v.revisit_class"),
    ROUND("cast(e.round as varchar(10))"),
    DAY("cast(cast({at} at time zone 'Asia/Shanghai' as date) as varchar(10))"),
    MONTH("substring(cast(cast({at} at time zone 'Asia/Shanghai' as date) as varchar(10)), 1, 7)");

    private static final Pattern ALIAS = Pattern.compile("\\b([a-z])\\.");

    private final String expression;
    /** Codes shown also when nothing is counted for them; others follow. */
    final List<String> always;

    Dimension(String expression, String... always) {
        this.expression = expression;
        this.always = List.of(always);
    }

    /** The expression for lines counted by this time; null when the state of now is counted. */
    String sql(@Nullable String at) {
        return at == null ? expression : expression.replace("{at}", at);
    }

    /** Whether the lines of a figure have it. */
    boolean fits(Figure figure) {
        boolean timed = !expression.contains("{at}") || figure.period().kind() == Figure.Period.Kind.TIME;
        return timed
                && ALIAS.matcher(expression)
                        .results()
                        .map(found -> found.group(1))
                        .allMatch(alias ->
                                alias.equals("f") || figure.subject().from.contains(' ' + alias + " join "));
    }

    /** The group of a value, as it stands in an address; null is a group of its own. */
    String group(@Nullable String value) {
        return value == null ? name() : name() + ':' + value;
    }
}
