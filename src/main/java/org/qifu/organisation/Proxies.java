package org.qifu.organisation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Who stands in for whom: the rules of a day followed from one absent person to the next. */
@Component
public class Proxies {

    private final Absences absences;

    Proxies(Absences absences) {
        this.absences = absences;
    }

    /**
     * Who does this work on this day instead of this person, the end of the chain; empty when the person is there. The
     * narrower of two rules counts: for a group before for a flow before for all.
     */
    public Optional<StandIn> standInFor(String person, Work work, LocalDate day) {
        Optional<Absence> first = ruleOf(person, work, day);
        var seen = new HashSet<String>();
        seen.add(person);
        Optional<Absence> rule = first;
        String proxy = person;
        while (rule.isPresent()) {
            proxy = rule.get().proxy();
            rule = seen.add(proxy) ? ruleOf(proxy, work, day) : Optional.empty();
        }
        String last = proxy;
        return first.map(absence -> new StandIn(absence.id(), last));
    }

    private Optional<Absence> ruleOf(String person, Work work, LocalDate day) {
        return absences.of(person, day).stream()
                .filter(rule -> rule.holdsOn(day) && rule.scope().covers(work))
                .min(Comparator.comparing(rule -> rule.scope().kind()));
    }
}
