package org.qifu.evaluation;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The ratings of single departments (R-FBK-04, R-FBK-07) and their averages for the supervisors (R-FBK-02, R-FBK-08). */
@Component
public class DepartmentRatings {

    private final JdbcClient jdbc;

    DepartmentRatings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps one unit's rating; a round of a case is rated once. Joins the caller's transaction. */
    public void add(String caseNumber, int round, DepartmentRating rating, LocalDate ratedOn) {
        jdbc.sql(
                        "insert into department_rating (case_number, round, unit, responsiveness, attitude, usefulness, result,"
                                + " rated_on) values (:number, :round, :unit, :responsiveness, :attitude, :usefulness, :result,"
                                + " :ratedOn)")
                .param("number", caseNumber)
                .param("round", round)
                .param("unit", rating.unit())
                .param("responsiveness", rating.responsiveness())
                .param("attitude", rating.attitude())
                .param("usefulness", rating.usefulness())
                .param("result", rating.result())
                .param("ratedOn", ratedOn)
                .update();
    }

    /** Averages of every unit rated from the first to the last day (Asia/Shanghai), both included, by unit. */
    public List<DepartmentAverage> averages(LocalDate first, LocalDate last) {
        return jdbc.sql("select unit, count(*), avg(cast(responsiveness as double precision)),"
                        + " avg(cast(attitude as double precision)),"
                        + " avg(cast(usefulness + result as double precision)) / 2"
                        + " from department_rating where rated_on between :first and :last group by unit order by unit")
                .param("first", first)
                .param("last", last)
                .query((row, index) -> new DepartmentAverage(
                        row.getString(1), row.getInt(2), row.getDouble(3), row.getDouble(4), row.getDouble(5)))
                .list();
    }
}
