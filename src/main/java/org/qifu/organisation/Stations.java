package org.qifu.organisation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The stations of the county, for the administrator: reading as well as changing. */
@Repository
public class Stations {

    private final JdbcClient jdbc;
    private final TextLists aliases;
    private final TextLists backbone;
    private final OrganisationChanges changes;
    private final Kept<List<Station>> kept;

    Stations(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.aliases = new TextLists(jdbc, "station_alias", "station");
        this.backbone = new TextLists(jdbc, "station_backbone", "station");
        this.changes = new OrganisationChanges(jdbc);
        this.kept = new Kept<>(changes, () -> List.copyOf(read()));
    }

    /** All stations in the order of the printed list, closed ones included. */
    public List<Station> all() {
        return kept.get();
    }

    private List<Station> read() {
        Map<String, List<String>> names = aliases.all();
        Map<String, List<String>> people = backbone.all();
        return jdbc.sql("select * from station order by seq, code")
                .query((row, i) -> StationRow.read(row, names, people))
                .list();
    }

    /** The station of this code, empty when there is none. */
    public Optional<Station> find(String code) {
        return all().stream().filter(station -> station.code().equals(code)).findFirst();
    }

    /** Adds a station with its four fixed boards; in use at once, like a delivered one, whatever its state says. */
    @Transactional
    public void add(Station station) {
        jdbc.sql("insert into station (seq, name, address, phone, centre, kind, host, head, deputy, code)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(StationRow.columns(station))
                .update();
        saveLists(station);
        FixedBoard.plant(jdbc, station.code());
        changes.note();
    }

    /** Changes everything but the code and the state. Throws {@link IllegalArgumentException} for an unknown station. */
    @Transactional
    public void change(Station station) {
        int changed = jdbc.sql("update station set seq = ?, name = ?, address = ?, phone = ?, centre = ?, kind = ?,"
                        + " host = ?, head = ?, deputy = ? where code = ?")
                .params(StationRow.columns(station))
                .update();
        requireFound(changed, station.code());
        saveLists(station);
        changes.note();
    }

    /** Takes no new cases from now on; running ones go on. Throws {@link IllegalArgumentException} when unknown. */
    public void close(String code) {
        mark(code, Activity.CLOSED);
    }

    /** Takes cases again; whoever wants it active must have it checked anew by {@link Activation}. */
    public void reopen(String code) {
        mark(code, Activity.DELIVERED);
    }

    void mark(String code, Activity state) {
        requireFound(
                jdbc.sql("update station set state = ? where code = ?")
                        .params(state.name(), code)
                        .update(),
                code);
        changes.note();
    }

    private static void requireFound(int rows, String code) {
        if (rows == 0) {
            throw new IllegalArgumentException("没有这个企业服务站（窗口）：" + code);
        }
    }

    private void saveLists(Station station) {
        aliases.replace(station.code(), station.aliases());
        backbone.replace(station.code(), station.team().backbone());
    }
}
