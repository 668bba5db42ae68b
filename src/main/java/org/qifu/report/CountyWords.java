package org.qifu.report;

import java.util.List;
import java.util.stream.Stream;
import org.qifu.organisation.Organisation;
import org.springframework.stereotype.Component;

/** What the county calls its places, boards and matters: words that no general dictionary keeps together. */
@Component
class CountyWords {

    private static final String STATION = "企业服务站";

    private final Organisation organisation;

    CountyWords(Organisation organisation) {
        this.organisation = organisation;
    }

    List<String> words() {
        Stream<String> places = organisation.stations().stream().map(station -> place(station.name()));
        Stream<String> boards = organisation.boards().stream()
                .flatMap(board -> Stream.concat(
                        Stream.of(board.name()), Stream.concat(board.functions().stream(), board.keywords().stream())));
        Stream<String> departments = organisation.departments().stream().map(department -> department.name());
        return Stream.of(places, boards, departments, WordList.of("matter-words.txt").stream())
                .flatMap(words -> words)
                .filter(word -> word.length() > 1)
                .distinct()
                .toList();
    }

    /** 安文街道 of 安文街道企业服务站（窗口）. */
    private static String place(String station) {
        int end = station.indexOf(STATION);
        return end > 0 ? station.substring(0, end) : station;
    }
}
