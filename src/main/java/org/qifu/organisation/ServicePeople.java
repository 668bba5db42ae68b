package org.qifu.organisation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The people who serve enterprises, and what each can (R-DSP-03, R-DSP-07). */
@Repository
public class ServicePeople {

    private static final String SELECT = "select code, name, department, pool, active from service_person ";

    private final JdbcClient jdbc;
    private final TextLists skills;

    ServicePeople(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.skills = new TextLists(jdbc, "service_person_skill", "person");
    }

    /** Everybody, by department and name, those out of service included. */
    public List<ServicePerson> all() {
        return people(jdbc.sql(SELECT + "order by department, name, code"));
    }

    /** Everybody of one department, by name. */
    public List<ServicePerson> of(String department) {
        return people(
                jdbc.sql(SELECT + "where department = ? order by name, code").param(department));
    }

    /** The person of this code, whether in service or not; empty when there is none. */
    public Optional<ServicePerson> find(String code) {
        return people(jdbc.sql(SELECT + "where code = ?").param(code)).stream().findFirst();
    }

    /** Adds the person or changes what is known; who leaves is kept as inactive, because old cases name the person. */
    @Transactional
    public void save(ServicePerson person) {
        int changed = jdbc.sql(
                        "update service_person set name = ?, department = ?, pool = ?, active = ? where code = ?")
                .params(person.name(), person.department(), person.pool().name(), person.active(), person.code())
                .update();
        if (changed == 0) {
            jdbc.sql("insert into service_person (name, department, pool, active, code) values (?, ?, ?, ?, ?)")
                    .params(person.name(), person.department(), person.pool().name(), person.active(), person.code())
                    .update();
        }
        skills.replace(person.code(), person.skills());
    }

    private List<ServicePerson> people(JdbcClient.StatementSpec statement) {
        Map<String, List<String>> lists = skills.all();
        return statement
                .query((row, i) -> new ServicePerson(
                        row.getString("code"),
                        row.getString("name"),
                        row.getString("department"),
                        PoolKind.valueOf(row.getString("pool")),
                        lists.getOrDefault(row.getString("code"), List.of()),
                        row.getBoolean("active")))
                .list();
    }
}
