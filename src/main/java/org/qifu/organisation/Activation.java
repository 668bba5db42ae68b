package org.qifu.organisation;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Says whether a station or centre is completely set up, and activates it.
 *
 * <p>The documents print the stations but not their people. So stations and centres are delivered in the state
 * {@link Activity#DELIVERED}: they take cases from the first day, and only the explicit activation demands the boards
 * (R-DSP-17), the staffing of each board in use (R-DSP-22), the three levels of the team (R-ORG-10) and, of a
 * centre, the person of the last-resort window (R-INT-20).
 */
@Service
public class Activation {

    private final Stations stations;
    private final StationBoards stationBoards;
    private final Boards boards;
    private final Centres centres;
    private final Staffing staffing;

    Activation(Stations stations, StationBoards stationBoards, Boards boards, Centres centres, Staffing staffing) {
        this.stations = stations;
        this.stationBoards = stationBoards;
        this.boards = boards;
        this.centres = centres;
        this.staffing = staffing;
    }

    /**
     * What a station or centre lacks, as Chinese sentences; empty when it may be activated. Throws
     * {@link IllegalArgumentException} for an unknown code.
     */
    public List<String> check(String code) {
        if (centres.state(code).isPresent()) {
            return checkCentre(code);
        }
        return stations.find(code)
                .map(this::checkStation)
                .orElseThrow(() -> new IllegalArgumentException("没有这个站点或者中心：" + code));
    }

    /** Activates a station or publishes a centre. Throws {@link ActivationRefused} when the check finds anything. */
    @Transactional
    public void activate(String code) {
        List<String> problems = check(code);
        if (!problems.isEmpty()) {
            throw new ActivationRefused(problems);
        }
        if (centres.state(code).isPresent()) {
            centres.activate(code);
        } else {
            stations.mark(code, Activity.ACTIVE);
        }
    }

    private List<String> checkCentre(String code) {
        List<String> problems = new ArrayList<>();
        if (centres.windowPeople(code).isEmpty()) {
            problems.add("兜底专窗至少应指定一名专人");
        }
        // The boards on record are those of the county centre; the city's are kept by the city.
        if (code.equals(Organisation.COUNTY_CENTRE)) {
            boards.all().stream()
                    .filter(Board::active)
                    .forEach(it -> problems.addAll(staffing.problems(CountyGroup.board(it.code()), it.name())));
        }
        return problems;
    }

    private List<String> checkStation(Station station) {
        List<StationBoard> inUse = stationBoards.of(station.code()).stream()
                .filter(StationBoard::active)
                .toList();
        List<String> problems = new ArrayList<>(teamProblems(station.team()));
        for (FixedBoard fixed : FixedBoard.values()) {
            if (inUse.stream().noneMatch(board -> board.code().equals(fixed.code))) {
                problems.add("缺少“" + fixed.label + "”，不符合“1+3+N”设置");
            }
        }
        inUse.stream()
                .filter(board -> !board.code().equals(FixedBoard.OFFICE.code))
                .forEach(board -> problems.addAll(staffing.problems(board.group(), board.name())));
        return problems;
    }

    private static List<String> teamProblems(Team team) {
        List<String> problems = new ArrayList<>();
        if (team.head() == null) {
            problems.add("请填写挂帅的一把手");
        }
        if (team.deputy() == null) {
            problems.add("请填写统筹的分管领导");
        }
        if (team.backbone().isEmpty()) {
            problems.add("请填写至少一名业务骨干");
        }
        return problems;
    }
}
