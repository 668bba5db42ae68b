package org.qifu.organisation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** The people of the boards, of stations as well as of the county centre (R-DSP-22). */
@Service
public class Staffing {

    private final JdbcClient jdbc;
    private final Organisation organisation;

    Staffing(JdbcClient jdbc, Organisation organisation) {
        this.jdbc = jdbc;
        this.organisation = organisation;
    }

    /**
     * The members of a board, given by board code or candidate group; the lead of a county board is the one of its
     * record. Throws {@link IllegalArgumentException} for an unknown board.
     */
    public List<Member> of(String board) {
        return members(organisation.groupOf(board));
    }

    /** Gives a member a duty at a board. Throws {@link IllegalArgumentException} for an unknown board. */
    public void assign(String board, Member member) {
        jdbc.sql("insert into board_staff (board_group, duty, name, account) values (?, ?, ?, ?)")
                .param(organisation.groupOf(board))
                .param(member.duty().name())
                .param(member.name())
                .param(member.account())
                .update();
    }

    /** Takes a duty away; nothing happens when the member does not hold it. */
    public void release(String board, Duty duty, String name) {
        jdbc.sql("delete from board_staff where board_group = ? and duty = ? and name = ?")
                .params(organisation.groupOf(board), duty.name(), name)
                .update();
    }

    /** Who coordinates business between this board and others (R-DSP-23); empty until one is named. */
    public Optional<Member> chiefOfficer(String board) {
        return of(board).stream()
                .filter(member -> member.duty() == Duty.CHIEF_OFFICER)
                .findFirst();
    }

    /** What is missing for "1+1+1+X", as sentences for the administrator. */
    List<String> problems(String group, String name) {
        List<Member> members = members(group);
        List<String> problems = new ArrayList<>();
        for (Duty duty : Duty.values()) {
            long count = members.stream().filter(it -> it.duty() == duty).count();
            if (duty.single() && count != 1) {
                problems.add(name + "应有且只有一个" + duty.label() + "，现有" + count + "个");
            }
        }
        return problems;
    }

    private List<Member> members(String group) {
        return jdbc.sql("select duty, name, account from board_staff where board_group = ?"
                        + " union all select 'LEAD_DEPARTMENT', lead_name, null from board"
                        + " where lead_unit is not null and 'county-board-' || lower(code) = ? order by name")
                .params(group, group)
                .query((row, i) -> new Member(
                        Duty.valueOf(row.getString("duty")), row.getString("name"), row.getString("account")))
                .list();
    }
}
