package org.qifu.organisation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.annotation.DependsOn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** What the other capabilities ask about stations, boards, departments and candidate groups. */
@Service
@DependsOn("organisationSeeder")
public class Organisation {

    /** Code of the county's own centre. */
    static final String COUNTY_CENTRE = "centre";

    private final JdbcClient jdbc;
    private final Stations stations;
    private final Boards boards;
    private final StationBoards stationBoards;
    private final Kept<List<Department>> departments;

    Organisation(JdbcClient jdbc, Stations stations, Boards boards, StationBoards stationBoards) {
        this.jdbc = jdbc;
        this.stations = stations;
        this.boards = boards;
        this.stationBoards = stationBoards;
        this.departments = new Kept<>(new OrganisationChanges(jdbc), () -> List.copyOf(readDepartments()));
    }

    /** Name of the county this instance serves (C-36), for instance 磐安县. */
    public String county() {
        return jdbc.sql("select area from centre where code = ?")
                .param(COUNTY_CENTRE)
                .query(String.class)
                .single();
    }

    /** The stations that take cases, in the order of the printed list (R-ORG-01). */
    public List<Station> stations() {
        return stations.all().stream().filter(Station::open).toList();
    }

    /** The station of this code, a closed one too; empty when there is none. */
    public Optional<Station> station(String code) {
        return stations.find(code);
    }

    /** The station of this printed name or alias; empty when there is none. */
    public Optional<Station> stationNamed(String name) {
        return stations.all().stream()
                .filter(station ->
                        station.name().equals(name) || station.aliases().contains(name))
                .findFirst();
    }

    /** The boards in use at the county centre (R-DSP-08). */
    public List<Board> boards() {
        return boards.all().stream().filter(Board::active).toList();
    }

    /** The departments, in the order of the data. */
    public List<Department> departments() {
        return departments.get();
    }

    private List<Department> readDepartments() {
        return jdbc.sql("select code, seq, name from department order by seq, code")
                .query((row, i) -> new Department(row.getString(1), row.getInt(2), row.getString(3)))
                .list();
    }

    /** Whether new cases may be given to a station of this code. */
    public boolean knowsStation(String code) {
        return stations().stream().anyMatch(station -> station.code().equals(code));
    }

    /** Whether this is the county centre's own window, which takes bookings of guidance beside the stations (C-14). */
    public boolean isGuidanceWindow(String code) {
        return COUNTY_CENTRE.equals(code);
    }

    /** Whether a board in use at the county centre has this code; {@code NONE} is none. */
    public boolean knowsBoard(String code) {
        return boards().stream().anyMatch(board -> board.code().equals(code));
    }

    /** Whether a department has this code. */
    public boolean knowsDepartment(String code) {
        return departments().stream().anyMatch(department -> department.code().equals(code));
    }

    /** Whether this unit may be asked for 协办 by the station. */
    public boolean knowsAssistant(String station, String unit) {
        return assistants(station).stream().anyMatch(known -> known.code().equals(unit));
    }

    /** Units the station may ask for 协办: departments, county boards, its own N boards (R-DSP-21). */
    public List<Unit> assistants(String station) {
        Stream<Unit> departments = departments().stream().map(it -> new Unit(it.code(), it.name()));
        Stream<Unit> county = boards().stream().map(it -> new Unit(it.code(), it.name()));
        Stream<Unit> own = stationBoards.local(station).stream().map(it -> new Unit(it.group(), it.name()));
        return Stream.of(departments, county, own).flatMap(it -> it).toList();
    }

    /** Every candidate group of the models, closed units included: their running cases must come to an end. */
    public List<Group> groups() {
        return candidates().all();
    }

    /**
     * The candidate group of a unit: of a department or county board by its code, of a station's board by its group.
     * Throws {@link IllegalArgumentException} for any other code.
     */
    public String groupOf(String unit) {
        return candidates().of(unit);
    }

    /** Chinese name of a station, centre, board, department or group; an unknown code is returned as it is. */
    public String name(String code) {
        return candidates().name(code).or(() -> centreName(code)).orElse(code);
    }

    private Optional<String> centreName(String code) {
        return jdbc.sql("select name from centre where code = ?")
                .param(code)
                .query(String.class)
                .optional();
    }

    private Candidates candidates() {
        return new Candidates(stations.all(), boards.all(), departments(), stationBoards.all());
    }
}
