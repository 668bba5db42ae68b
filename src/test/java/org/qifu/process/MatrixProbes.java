package org.qifu.process;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.qifu.process.AuthorizationTable.Row;

/** Which row of the table speaks of which operation of the server. */
final class MatrixProbes {

    /**
     * An operation to be tried.
     *
     * @param operation behind any door, with what the row says for its variables
     * @param doors the same as the server has registered it
     */
    record Probe(Row row, Operation operation, List<Operation> doors) {

        /** The door of programs, or that of the web apps where there is one. */
        Operation door(boolean ofWebApps) {
            return doors.stream()
                    .filter(it -> it.path().startsWith("/camunda/") == ofWebApps)
                    .filter(it -> !it.path().startsWith("/engine-rest/engine/{"))
                    .findFirst()
                    .orElse(doors.get(0));
        }
    }

    private final Map<Operation, List<Operation>> doors = new TreeMap<>();
    private final List<Row> rows;
    private final List<Probe> probes = new ArrayList<>();
    private final Set<String> wrong = new TreeSet<>();

    private MatrixProbes(List<Row> rows) {
        this.rows = rows;
    }

    static MatrixProbes of(List<Row> rows, Set<Operation> operations) {
        var found = new MatrixProbes(rows);
        operations.forEach(it -> found.doors
                .computeIfAbsent(it.behindAnyDoor(), key -> new ArrayList<>())
                .add(it));
        found.doors.forEach(found::match);
        return found;
    }

    List<Probe> probes() {
        return probes;
    }

    /** Operations that no row speaks of, or two. */
    Set<String> wrong() {
        return wrong;
    }

    /** Addresses of the table that name nothing the server has. */
    List<Address> stale() {
        return rows.stream()
                .flatMap(row -> row.addresses().stream())
                .filter(address -> !address.method().equals("LOGIN"))
                .filter(address ->
                        doors.keySet().stream().noneMatch(it -> address.in(it).isPresent()))
                .toList();
    }

    private void match(Operation operation, List<Operation> at) {
        record Said(Row row, Address address, Operation operation) {}
        List<Said> said = rows.stream()
                .flatMap(row -> row.addresses().stream()
                        .flatMap(address -> address.in(operation).stream().map(it -> new Said(row, address, it))))
                .toList();
        // What is said of one value of a variable is tried beside what is said of all of them.
        List<Said> single = said.stream()
                .filter(it -> !it.operation.equals(operation) && !doors.containsKey(it.operation))
                .toList();
        single.forEach(it -> probes.add(new Probe(it.row, it.operation, doors(it.operation, at))));
        List<Said> all =
                said.stream().filter(it -> it.operation.equals(operation)).toList();
        Optional<Said> best = all.stream().max(Comparator.comparingInt(it -> it.address.precision()));
        best.ifPresent(it -> probes.add(new Probe(it.row, operation, at)));
        best.filter(it -> all.stream()
                                .filter(other -> other.address.precision() == it.address.precision())
                                .count()
                        > 1)
                .ifPresent(it -> wrong.add("in two rows: " + operation));
        if (said.isEmpty()) {
            wrong.add("in no row: " + operation);
        }
    }

    /** The doors of one value of a variable. */
    private static List<Operation> doors(Operation single, List<Operation> at) {
        String end = single.path().replaceFirst("^[@~]", "");
        return at.stream()
                .map(it -> {
                    String door = it.path().substring(0, it.path().length() - rest(it).length());
                    return new Operation(it.method(), door + end);
                })
                .toList();
    }

    private static String rest(Operation at) {
        return at.behindAnyDoor().path().replaceFirst("^[@~]", "");
    }
}
