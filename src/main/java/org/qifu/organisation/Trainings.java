package org.qifu.organisation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The training records of guidance and enforcement people (R-ORG-15). */
@Repository
public class Trainings {

    /** A line of the report: one person, how many trainings, how many hours. */
    public record Total(String person, int trainings, BigDecimal hours) {}

    private final JdbcClient jdbc;

    Trainings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Puts a training on record. */
    public void record(Training training) {
        jdbc.sql("insert into training (person, held_on, theme, hours) values (?, ?, ?, ?)")
                .params(training.person(), training.heldOn(), training.theme(), training.hours())
                .update();
    }

    /** The trainings of a person, the latest first. */
    public List<Training> of(String person) {
        return jdbc.sql("select * from training where person = ? order by held_on desc, theme")
                .param(person)
                .query((row, i) -> new Training(
                        row.getString("person"),
                        row.getDate("held_on").toLocalDate(),
                        row.getString("theme"),
                        row.getBigDecimal("hours")))
                .list();
    }

    /** Trainings and hours of each person from the first to the last day, both included; by name. */
    public List<Total> report(LocalDate first, LocalDate last) {
        return jdbc.sql("select person, count(*), sum(hours) from training where held_on between ? and ?"
                        + " group by person order by person")
                .params(first, last)
                .query((row, i) -> new Total(row.getString(1), row.getInt(2), row.getBigDecimal(3)))
                .list();
    }
}
