package org.qifu.organisation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All units at one moment, seen as candidate groups. */
record Candidates(
        List<Station> stations, List<Board> boards, List<Department> departments, List<StationBoard> stationBoards) {

    List<Group> all() {
        List<Group> groups = new ArrayList<>();
        for (Station station : stations) {
            stationBoards.stream()
                    .filter(it -> it.station().equals(station.code()))
                    .forEach(it -> groups.add(new Group(it.group(), station.name() + it.name())));
        }
        boards.forEach(it -> groups.add(new Group(CountyGroup.board(it.code()), it.name())));
        departments.forEach(it -> groups.add(new Group(CountyGroup.department(it.code()), it.name())));
        for (CountyGroup group : CountyGroup.values()) {
            groups.add(new Group(group.id, group.label));
        }
        return groups;
    }

    String of(String unit) {
        if (departments.stream().anyMatch(it -> it.code().equals(unit))) {
            return CountyGroup.department(unit);
        }
        if (boards.stream().anyMatch(it -> it.code().equals(unit))) {
            return CountyGroup.board(unit);
        }
        if (stationBoards.stream().anyMatch(it -> it.group().equals(unit))) {
            return unit;
        }
        throw new IllegalArgumentException("没有这个单位或者服务板块：" + unit);
    }

    Optional<String> name(String code) {
        Map<String, String> names = new HashMap<>();
        all().forEach(it -> names.put(it.id(), it.name()));
        stations.forEach(it -> names.put(it.code(), it.name()));
        boards.forEach(it -> names.put(it.code(), it.name()));
        departments.forEach(it -> names.put(it.code(), it.name()));
        return Optional.ofNullable(names.get(code));
    }
}
