package org.qifu.process.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.transaction.support.TransactionTemplate;

/** Several requests of one session at once, each with a copy of it. */
class SessionStatementsTest {

    @ParameterizedTest
    @MethodSource("org.qifu.Databases#both")
    void twoMayPutTheSameThereAtOnce(DataSource database) throws Exception {
        // given two requests of one session; when both put the same attribute there; then neither fails, and it is
        // there
        var sessions = sessions(database);
        String id = begun(sessions);
        Session one = sessions.findById(id);
        Session other = sessions.findById(id);
        one.setAttribute("token", "one");
        other.setAttribute("token", "other");
        save(sessions, one);
        save(sessions, other);
        Session found = sessions.findById(id);
        assertThat(found.<String>getAttribute("token")).isEqualTo("other");
    }

    @ParameterizedTest
    @MethodSource("org.qifu.Databases#both")
    void whatComesAfterTheEndBringsNothingBack(DataSource database) throws Exception {
        // given a request under way; when another ends the session; then the first fails neither with something new nor
        // with something changed, and the session stays gone
        var sessions = sessions(database);
        String id = begun(sessions);
        Session late = sessions.findById(id);
        sessions.deleteById(id);
        late.setAttribute("authenticatedUser", "somebody");
        late.setAttribute("known", "changed");
        late.setLastAccessedTime(Instant.now().plusSeconds(300));
        save(sessions, late);
        assertThat(sessions.findById(id)).isNull();
        assertThat(count(database, "spring_session_attributes")).isZero();
    }

    @ParameterizedTest
    @MethodSource("org.qifu.Databases#both")
    void whatChangesIsKept(DataSource database) throws Exception {
        // given a session; when it is used later, gets another id, its owner, another value; then all is in its row
        var sessions = sessions(database);
        Session session = sessions.findById(begun(sessions));
        Instant later = Instant.ofEpochMilli(System.currentTimeMillis()).plusSeconds(61);
        session.setLastAccessedTime(later);
        session.setMaxInactiveInterval(Duration.ofMinutes(7));
        session.setAttribute("known", "changed");
        session.setAttribute(FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME, "qingshan");
        String id = session.changeSessionId();
        save(sessions, session);
        Session found = sessions.findById(id);
        assertThat(found.getLastAccessedTime()).isEqualTo(later);
        assertThat(found.getMaxInactiveInterval()).isEqualTo(Duration.ofMinutes(7));
        assertThat(found.<String>getAttribute("known")).isEqualTo("changed");
        assertThat(sessions.findByPrincipalName("qingshan")).containsOnlyKeys(id);
        session.removeAttribute("known");
        save(sessions, session);
        Session last = sessions.findById(id);
        assertThat(last.<Object>getAttribute("known")).isNull();
    }

    @ParameterizedTest
    @MethodSource("org.qifu.Databases#both")
    void whatCannotBeReadIsAbsent(DataSource database) throws Exception {
        // given a session with broken bytes, and one with a class that sessions do not hold; when it is read; then both
        // count as absent, and what else it holds is there
        var sessions = sessions(database);
        String id = begun(sessions);
        Session session = sessions.findById(id);
        session.setAttribute("broken", "x");
        session.setAttribute("forged", new JdbcForged());
        session.setAttribute("login", new SecurityContextImpl());
        session.setAttribute("map", new LinkedHashMap<>(Map.of("at", new Date(0))));
        save(sessions, session);
        JdbcClient.create(database)
                .sql("update spring_session_attributes set attribute_bytes = ? where attribute_name = 'broken'")
                .param(new byte[] {1, 2, 3})
                .update();
        Session found = sessions.findById(id);
        assertThat(found.<Object>getAttribute("broken")).isNull();
        assertThat(found.<Object>getAttribute("forged")).isNull();
        assertThat(found.<Object>getAttribute("login")).isEqualTo(new SecurityContextImpl());
        assertThat(found.<Object>getAttribute("map")).isEqualTo(Map.of("at", new Date(0)));
    }

    private static String begun(JdbcIndexedSessionRepository sessions) {
        Session session = sessions.createSession();
        session.setAttribute("known", "value");
        save(sessions, session);
        return session.getId();
    }

    private static JdbcIndexedSessionRepository sessions(DataSource database) throws Exception {
        var sessions = new JdbcIndexedSessionRepository(
                new JdbcTemplate(database), new TransactionTemplate(new JdbcTransactionManager(database)));
        new SharedSessions().sessionsInTheDatabase(database).customize(sessions);
        return sessions;
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static void save(JdbcIndexedSessionRepository sessions, Session session) {
        ((org.springframework.session.SessionRepository) sessions).save(session);
    }

    private static long count(DataSource database, String table) {
        return JdbcClient.create(database)
                .sql("select count(*) from " + table)
                .query(Long.class)
                .single();
    }

    /** Stands for a class that somebody with access to the database would have made. */
    private static final class JdbcForged extends java.util.concurrent.atomic.AtomicInteger {}
}
