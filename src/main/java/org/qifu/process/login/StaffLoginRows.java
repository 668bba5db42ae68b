package org.qifu.process.login;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which person at the provider an account belongs to: table {@code staff_login}. */
@Repository
class StaffLoginRows {

    private final JdbcClient jdbc;

    StaffLoginRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The account of this person. */
    Optional<String> user(Person person) {
        return jdbc.sql("select user_id from staff_login where issuer = :issuer and subject = :subject")
                .paramSource(person)
                .query(String.class)
                .optional();
    }

    /** Whether the account belongs to anybody. */
    boolean taken(String user) {
        return jdbc.sql("select count(*) from staff_login where user_id = :user")
                        .param("user", user)
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** Gives the account to this person. */
    void link(Person person) {
        jdbc.sql("insert into staff_login (user_id, issuer, subject) values (:user, :issuer, :subject)")
                .paramSource(person)
                .update();
    }

    /** Of an account that does not exist any more. */
    void unlink(String user) {
        jdbc.sql("delete from staff_login where user_id = :user")
                .param("user", user)
                .update();
    }
}
