package org.qifu.enterprise;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.qifu.enterprise.RegisterHistory.Step;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Puts checked entries into a register, in one transaction, one writer of a register at a time. An entry that is known
 * by its key takes over what the new one says more; the same entry again changes nothing.
 */
@Component
class EntryWriter {

    private final EntryStore store;
    private final RegisterHistory history;
    private final EntryCheck check;
    private final TransactionOperations transactions;

    EntryWriter(EntryStore store, RegisterHistory history, EntryCheck check, TransactionOperations transactions) {
        this.store = store;
        this.history = history;
        this.check = check;
        this.transactions = transactions;
    }

    /** Throws {@link RegisterRejected} when a change would make an entry of the register wrong. */
    Outcome write(Register register, List<Line> lines, String user, @Nullable String note) {
        return transactions.execute(transaction -> {
            long last = store.lock(register);
            Map<List<String>, Entry> known = known(register, lines);
            var steps = new ArrayList<Step>();
            for (Line line : lines) {
                Entry before = known.get(Entry.key(register, line.values()));
                Entry after = before == null ? new Entry(++last, line.values()) : before.with(line.values());
                if (!after.equals(before)) {
                    steps.add(new Step(before, after));
                }
            }
            refuseWrong(register, steps, lines);
            store.lastId(register, last);
            return save(register, steps, lines.size(), user, note);
        });
    }

    private Map<List<String>, Entry> known(Register register, List<Line> lines) {
        String first = register.keys().get(0).name();
        var firstKeys = lines.stream()
                .map(line -> line.values().getOrDefault(first, ""))
                .collect(Collectors.toSet());
        var known = new HashMap<List<String>, Entry>();
        store.startingWith(register, firstKeys).forEach(entry -> known.put(Entry.key(register, entry.values()), entry));
        return known;
    }

    /** A line may be right by itself and still contradict what the register has. */
    private void refuseWrong(Register register, List<Step> steps, List<Line> lines) {
        var places = new HashMap<List<String>, String>();
        lines.forEach(line -> places.put(Entry.key(register, line.values()), line.place()));
        var problems = new ArrayList<String>();
        for (Step step : steps) {
            var values = step.after().values();
            String place = places.getOrDefault(Entry.key(register, values), "");
            check.together(register, values).forEach(fault -> problems.add(place + fault.sentence()));
        }
        if (!problems.isEmpty()) {
            throw new RegisterRejected(problems);
        }
    }

    private Outcome save(Register register, List<Step> steps, int lines, String user, @Nullable String note) {
        var added = steps.stream().filter(step -> step.before() == null).toList();
        var changed = steps.stream().filter(step -> step.before() != null).toList();
        store.insert(register, added.stream().map(Step::after).toList());
        store.update(register, changed.stream().map(Step::after).toList());
        history.append(register, steps, user, note);
        return new Outcome(added.size(), changed.size(), lines - steps.size());
    }

    /**
     * A checked entry on its way.
     *
     * @param place where it stands, for instance {@code 第3行：}; empty outside a file
     */
    record Line(String place, Map<String, String> values) {}
}
