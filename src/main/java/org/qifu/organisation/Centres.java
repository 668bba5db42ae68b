package org.qifu.organisation;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The centres above the stations: the tree of levels, and the people of each last-resort window. */
@Repository
public class Centres {

    private final JdbcClient jdbc;

    Centres(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All centres and stations, the top level first (R-ORG-08). */
    public List<OrgNode> tree() {
        return jdbc
                .sql("select code, name, level, parent, 0 as seq from centre"
                        + " union all select code, name, 'COMMUNITY', centre, seq from station order by seq, code")
                .query((row, i) -> new OrgNode(
                        row.getString("code"),
                        row.getString("name"),
                        OrgLevel.valueOf(row.getString("level")),
                        row.getString("parent")))
                .list()
                .stream()
                .sorted(Comparator.comparing(OrgNode::level))
                .toList();
    }

    /** Whether a case may go from one to the other: only between a node and the one right above it (R-ORG-08). */
    public boolean mayHandOver(String from, String to) {
        List<OrgNode> tree = tree();
        return find(tree, from)
                .flatMap(giver -> find(tree, to).map(taker -> giver.isBelow(taker) || taker.isBelow(giver)))
                .orElse(false);
    }

    /** The named people of a centre's 兜底专窗 (R-INT-20). */
    public List<String> windowPeople(String centre) {
        return jdbc.sql("select person from centre_window_person where centre = ? order by person")
                .param(centre)
                .query(String.class)
                .list();
    }

    /** Names a person for a centre's 兜底专窗. Throws {@link IllegalArgumentException} when the name is blank. */
    public void nameForWindow(String centre, String person) {
        jdbc.sql("insert into centre_window_person (centre, person) values (?, ?)")
                .params(centre, Required.text(person, "兜底专窗专人的姓名"))
                .update();
    }

    Optional<Activity> state(String centre) {
        return jdbc.sql("select state from centre where code = ?")
                .param(centre)
                .query((row, i) -> Activity.valueOf(row.getString(1)))
                .optional();
    }

    void activate(String centre) {
        jdbc.sql("update centre set state = 'ACTIVE' where code = ?")
                .param(centre)
                .update();
    }

    private static Optional<OrgNode> find(List<OrgNode> tree, String code) {
        return tree.stream().filter(node -> node.code().equals(code)).findFirst();
    }
}
