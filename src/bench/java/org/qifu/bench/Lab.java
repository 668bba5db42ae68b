package org.qifu.bench;

import java.sql.SQLException;

/** The server, and on it the application and its twin, each made when a part first asks for it. */
final class Lab implements AutoCloseable {

    private final PostgresServer server;
    private Ours ours;
    private BareEngine bare;
    private String oursUrl;

    Lab(PostgresServer server) {
        this.server = server;
    }

    PostgresServer server() {
        return server;
    }

    Ours ours() throws SQLException {
        if (ours == null) {
            oursUrl = server.newDatabase("ours");
            ours = new Ours(oursUrl);
        }
        return ours;
    }

    BareEngine bare() throws SQLException {
        if (bare == null) {
            bare = new BareEngine(server.newDatabase("bare"));
        }
        return bare;
    }

    /** The application's database, which outlives {@link #stopOurs}. */
    String oursUrl() throws SQLException {
        ours();
        return oursUrl;
    }

    /** Stops the application and the twin and forgets their databases; the next part begins on new ones. */
    void forget() {
        stopOurs();
        if (bare != null) {
            bare.close();
            bare = null;
        }
    }

    void stopOurs() {
        if (ours != null) {
            ours.close();
            ours = null;
        }
    }

    @Override
    public void close() {
        forget();
    }
}
