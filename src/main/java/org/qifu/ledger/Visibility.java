package org.qifu.ledger;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which cases the members of some groups may see: those of their station, those given to their department, those filed to
 * the county's window, and all for who watches over all of them (D8). The one definition for cases, lists and figures;
 * {@code f} is the case.
 *
 * @param sql condition on {@code case_file f}
 * @param parameters named parameters of the condition
 */
public record Visibility(String sql, Map<String, Object> parameters) {

    /** Every case: for reports the system makes by itself. */
    public static final Visibility EVERYTHING = new Visibility("1 = 1", Map.of());

    private static final Set<String> EVERY_CASE = Set.of("camunda-admin", "supervisors", "complaints");
    private static final String DEPARTMENT = "dept-";
    private static final String OF_STATIONS = "f.station in (:seenStations)";

    /** What the members of these groups see; nothing for groups that no case is given to. */
    public static Visibility of(Collection<String> groups) {
        if (groups.stream().anyMatch(EVERY_CASE::contains)) {
            return EVERYTHING;
        }
        List<String> conditions = new ArrayList<>();
        Map<String, Object> parameters = new HashMap<>();
        if (groups.contains("coordination")) {
            conditions.add("f.kind = 'GUIDANCE'");
        }
        if (groups.contains("county-hard-cases")) {
            conditions.add("f.filed_at is not null");
        }
        Set<String> stations = stations(groups);
        if (!stations.isEmpty()) {
            conditions.add(OF_STATIONS);
            parameters.put("seenStations", stations);
        }
        Set<String> units = units(groups);
        if (!units.isEmpty()) {
            conditions.add(
                    "f.number in (select case_number from case_unit where until is null and unit in (:seenUnits))");
            // Whoever was asked to help with an appeal; a guidance is seen by those it is with now.
            conditions.add("f.kind = 'APPEAL'"
                    + " and f.number in (select case_number from case_step where unit in (:seenUnits))");
            parameters.put("seenUnits", units);
        }
        return new Visibility(conditions.isEmpty() ? "1 = 0" : "(" + String.join(" or ", conditions) + ")", parameters);
    }

    /** Whether cases of this station may be among them: which stations a page offers to choose from. */
    public boolean reaches(String station) {
        return !sql.equals("(" + OF_STATIONS + ")")
                || ((Set<?>) parameters.getOrDefault("seenStations", Set.of())).contains(station);
    }

    /** {@code anwen-n-planning} is a group of the station {@code anwen}; a code may hold hyphens itself. */
    private static Set<String> stations(Collection<String> groups) {
        Set<String> codes = new TreeSet<>();
        for (String group : groups) {
            if (!group.startsWith(DEPARTMENT)) {
                for (int end = group.indexOf('-'); end > 0; end = group.indexOf('-', end + 1)) {
                    codes.add(group.substring(0, end));
                }
            }
        }
        return codes;
    }

    private static Set<String> units(Collection<String> groups) {
        Set<String> codes = new TreeSet<>();
        groups.stream()
                .filter(group -> group.startsWith(DEPARTMENT))
                .forEach(group -> codes.add(group.substring(DEPARTMENT.length())));
        return codes;
    }
}
