package org.qifu.ledger;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Notes by which portions statements read their rows inside a transaction: outside one, PostgreSQL reads all at once. */
final class FetchSizes extends DelegatingDataSource {

    final List<Integer> noted = new ArrayList<>();

    FetchSizes(DataSource database) {
        super(database);
    }

    @Override
    public Connection getConnection() throws SQLException {
        Connection connection = super.getConnection();
        return watched(Connection.class, connection, connection);
    }

    private <T> T watched(Class<T> type, T object, Connection connection) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                    if (method.getName().equals("setFetchSize") && !connection.getAutoCommit()) {
                        noted.add((Integer) arguments[0]);
                    }
                    try {
                        Object result = method.invoke(object, arguments);
                        return result instanceof PreparedStatement statement
                                ? watched(PreparedStatement.class, statement, connection)
                                : result;
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                }));
    }
}
