package org.qifu.portal;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Repository;

/**
 * Makes a form count once, however often its button is clicked and whichever nodes the clicks reach: every form that is
 * shown carries a ticket of its own. Not kept in the session, of which two clicks have a copy each.
 */
@Repository
public class FormTickets {

    /** No session lasts as long. */
    private static final Duration KEPT = Duration.ofDays(2);

    private final JdbcClient jdbc;
    private final Clock clock;

    FormTickets(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** For a form that is about to be shown. */
    public String issue() {
        String ticket = UUID.randomUUID().toString();
        jdbc.sql("insert into form_ticket (ticket, issued_at) values (?, ?)")
                .params(ticket, Timestamp.from(clock.instant()))
                .update();
        return ticket;
    }

    /** Whether the form of this ticket comes in for the first time. */
    public boolean take(@Nullable String ticket) {
        return ticket != null
                && jdbc.sql("delete from form_ticket where ticket = ?")
                                .param(ticket)
                                .update()
                        == 1;
    }

    /** Drops the tickets of forms that nobody sent; how many. */
    @Scheduled(cron = "0 45 3 * * *", zone = "Asia/Shanghai")
    public int forgetOld() {
        return jdbc.sql("delete from form_ticket where issued_at <= ?")
                .param(Timestamp.from(clock.instant().minus(KEPT)))
                .update();
    }
}
