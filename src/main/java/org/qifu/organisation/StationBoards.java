package org.qifu.organisation;

import java.util.List;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The "1+3+N" boards of the stations (R-DSP-17, R-DSP-21). */
@Repository
public class StationBoards {

    /** The code becomes part of a candidate group's id, which the engine restricts. */
    private static final Pattern CODE = Pattern.compile("[a-z0-9]{1,20}");

    private final JdbcClient jdbc;
    private final OrganisationChanges changes;
    private final Kept<List<StationBoard>> kept;

    StationBoards(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.changes = new OrganisationChanges(jdbc);
        this.kept = new Kept<>(changes, () -> List.copyOf(read()));
    }

    /** All boards of all stations, those out of use included. */
    public List<StationBoard> all() {
        return kept.get();
    }

    private List<StationBoard> read() {
        return jdbc.sql("select station, code, seq, name, fixed, active from station_board order by station, seq, code")
                .query((row, i) -> new StationBoard(
                        row.getString("station"),
                        row.getString("code"),
                        row.getInt("seq"),
                        row.getString("name"),
                        row.getBoolean("fixed"),
                        row.getBoolean("active")))
                .list();
    }

    /** All boards of a station, those out of use included. */
    public List<StationBoard> of(String station) {
        return all().stream().filter(it -> it.station().equals(station)).toList();
    }

    /** The N boards a station has in use. */
    public List<StationBoard> local(String station) {
        return of(station).stream().filter(it -> !it.fixed() && it.active()).toList();
    }

    /**
     * Adds a board of the station's own, for instance {@code invest} 招商服务板块. Throws
     * {@link IllegalArgumentException} when the code is not 1 to 20 lower-case letters and digits, or is a fixed
     * board's, or the name is blank.
     */
    public StationBoard add(String station, String code, String name) {
        if (!CODE.matcher(code).matches()
                || name.isBlank()
                || of(station).stream().anyMatch(it -> it.code().equals(code))) {
            throw new IllegalArgumentException("个性化服务板块的代码应为1至20位小写字母或数字且不得重复，名称不得为空");
        }
        int seq = of(station).size();
        jdbc.sql("insert into station_board (station, code, seq, name, fixed) values (?, ?, ?, ?, false)")
                .params(station, code, seq, name)
                .update();
        changes.note();
        return new StationBoard(station, code, seq, name, false, true);
    }

    /**
     * Takes a board out of use, or back into use. Throws {@link IllegalArgumentException} when there is none, and
     * {@link IllegalStateException} for a fixed board of a station that is active.
     */
    @Transactional
    public void use(String station, String code, boolean active) {
        if (!active && isFixedOfActiveStation(station, code)) {
            throw new IllegalStateException("站点启用期间不得停用“1+3”固定服务板块");
        }
        int changed = jdbc.sql("update station_board set active = ? where station = ? and code = ?")
                .params(active, station, code)
                .update();
        if (changed == 0) {
            throw new IllegalArgumentException("该站点没有这个服务板块：" + code);
        }
        changes.note();
    }

    private boolean isFixedOfActiveStation(String station, String code) {
        return jdbc.sql("select b.code from station_board b join station s on s.code = b.station"
                        + " where b.station = ? and b.code = ? and b.fixed and s.state = 'ACTIVE'")
                .params(station, code)
                .query(String.class)
                .optional()
                .isPresent();
    }
}
