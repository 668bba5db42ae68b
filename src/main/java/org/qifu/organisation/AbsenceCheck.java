package org.qifu.organisation;

import java.time.LocalDate;
import java.util.List;
import org.qifu.organisation.Absence.Scope;

/** Whether a new rule goes together with those there are. */
final class AbsenceCheck {

    private final List<Absence> rules;

    /** The rules that were not ended. */
    AbsenceCheck(List<Absence> rules) {
        this.rules = rules;
    }

    /**
     * A person has one proxy for one scope on one day, and nobody stands in for himself through others.
     *
     * @throws AbsenceRefused otherwise
     */
    void require(NewAbsence rule) {
        boolean twice = rules.stream()
                .anyMatch(other -> other.person().equals(rule.person())
                        && other.scope().equals(rule.scope())
                        && new Span(rule.firstDay(), rule.lastDay()).overlaps(other));
        if (twice) {
            throw new AbsenceRefused("同一范围内已有时间重叠的代理，请先结束原来的代理，或者调整日期。");
        }
        if (leadsTo(rule.person(), rule.proxy(), rule.scope(), new Span(rule.firstDay(), rule.lastDay()), 0)) {
            throw new AbsenceRefused("代理不能循环：代理人在这段时间也不在岗，其工作最终又转回本人，请另选代理人。");
        }
    }

    private boolean leadsTo(String person, String proxy, Scope scope, Span span, int hops) {
        if (proxy.equals(person)) {
            return true;
        }
        return hops <= rules.size()
                && rules.stream()
                        .filter(next ->
                                next.person().equals(proxy) && next.scope().meets(scope) && span.overlaps(next))
                        .anyMatch(next -> leadsTo(
                                person,
                                next.proxy(),
                                scope.equals(Scope.ALL) ? next.scope() : scope,
                                span.within(next),
                                hops + 1));
    }

    private record Span(LocalDate first, LocalDate last) {

        boolean overlaps(Absence rule) {
            return !rule.firstDay().isAfter(last) && !rule.lastDay().isBefore(first);
        }

        Span within(Absence rule) {
            return new Span(
                    first.isAfter(rule.firstDay()) ? first : rule.firstDay(),
                    last.isBefore(rule.lastDay()) ? last : rule.lastDay());
        }
    }
}
