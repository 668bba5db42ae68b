package org.qifu.enterprise;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qifu.enterprise.EntryWriter.Line;
import org.springframework.stereotype.Service;

/**
 * Keeps the registers: entries are added, completed and closed, nothing is ever removed, and every change is in the
 * entry's history. Who may do so the caller checks.
 */
@Service
public class Registers {

    private final EntryStore store;
    private final RegisterHistory history;
    private final EntryCheck check;
    private final EntryWriter writer;

    Registers(EntryStore store, RegisterHistory history, EntryCheck check, EntryWriter writer) {
        this.store = store;
        this.history = history;
        this.check = check;
        this.writer = writer;
    }

    /** What is wrong with an entry, empty when nothing is; values by the names of the columns. */
    public List<Fault> faults(Register register, Map<String, String> values) {
        return check.check(register, values).faults();
    }

    /**
     * Adds an entry, or completes the one that has the same key. Throws {@link RegisterRejected} for a faulty one.
     *
     * @param user who does it, kept in the history with the note
     */
    public Outcome add(Register register, Map<String, String> values, String user, @Nullable String note) {
        var checked = check.check(register, values);
        refuse(checked.faults());
        return writer.write(register, List.of(new Line("", checked.values())), user, note);
    }

    /**
     * Closes an entry; empty when there is none of this number. Throws {@link RegisterRejected} when it is closed
     * already or cannot end then.
     *
     * @param end day, or moment for an inspection, in Asia/Shanghai
     */
    public Optional<Entry> close(Register register, long id, String end, String user, @Nullable String note) {
        return store.find(register, id).map(entry -> close(register, entry, end, user, note));
    }

    /**
     * Closes the one open entry that has these key values. Throws {@link RegisterRejected} when there is none, or when
     * there are several and more must be said to tell them apart.
     */
    public Entry closeMatching(
            Register register, Map<String, String> keys, String end, String user, @Nullable String note) {
        List<Entry> open = matching(register, keys);
        if (open.isEmpty()) {
            throw new RegisterRejected("“" + register.label() + "”中没有找到符合条件且未结束的条目，请核对后重新提交。");
        }
        if (open.size() > 1) {
            throw new RegisterRejected("符合条件的未结束条目有" + open.size() + "条，请补充填写登记时的其他内容以便区分。");
        }
        return close(register, open.get(0), end, user, note);
    }

    /**
     * A page of a register, the latest entry first.
     *
     * @param number credit code or ID number, or the words of a danger or an area; null for all
     * @param page from 0
     */
    public List<Entry> list(Register register, @Nullable String number, int page, int size) {
        return store.page(register, number, page, size);
    }

    /** The history of an entry, oldest first; empty when there is no such entry. */
    public List<Change> history(Register register, long id) {
        return history.of(register, id);
    }

    private Entry close(Register register, Entry entry, String end, String user, @Nullable String note) {
        if (entry.closed(register)) {
            String ended = entry.values().get(register.end().name());
            throw new RegisterRejected("该条目已于" + ended + "结束，不能再次结束。");
        }
        var values = new LinkedHashMap<>(entry.values());
        values.put(register.end().name(), end);
        var checked = check.check(register, values);
        refuse(end.isBlank() ? List.of(Fault.of(register.end(), "请填写")) : checked.faults());
        writer.write(register, List.of(new Line("", checked.values())), user, note);
        return new Entry(entry.id(), checked.values());
    }

    private List<Entry> matching(Register register, Map<String, String> keys) {
        String first = keys.get(register.keys().get(0).name());
        return first == null
                ? List.of()
                : store.startingWith(register, List.of(first)).stream()
                        .filter(entry -> !entry.closed(register) && agrees(register, entry, keys))
                        .toList();
    }

    private static boolean agrees(Register register, Entry entry, Map<String, String> keys) {
        return register.keys().stream()
                .map(Column::name)
                .allMatch(name -> !keys.containsKey(name)
                        || String.valueOf(entry.values().get(name)).equals(keys.get(name)));
    }

    private static void refuse(List<Fault> faults) {
        if (!faults.isEmpty()) {
            throw new RegisterRejected(faults.stream().map(Fault::sentence).toList());
        }
    }
}
