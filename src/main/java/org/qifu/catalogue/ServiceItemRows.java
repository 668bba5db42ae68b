package org.qifu.catalogue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import org.qifu.catalogue.ServiceItem.Origin;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Classes and versions of items as rows of their tables. */
record ServiceItemRows(JdbcClient jdbc) {

    List<ServiceClass> classes() {
        return jdbc.sql("select code, name, slot_seq, slot_text from service_class order by code")
                .query((row, i) ->
                        new ServiceClass(row.getString(1), row.getString(2), row.getInt(3), row.getString(4)))
                .list();
    }

    /** The versions that fulfil a condition on the table {@code i}, by code, the latest first. */
    List<ServiceItemVersion> find(String condition, Object... values) {
        return jdbc.sql("select * from service_item i where " + condition + " order by code, version desc")
                .params(values)
                .query((row, i) -> read(row))
                .list();
    }

    void insert(ServiceClass type) {
        jdbc.sql("insert into service_class (code, name, slot_seq, slot_text) values (?, ?, ?, ?)")
                .params(type.code(), type.name(), type.slotSeq(), type.slotText())
                .update();
    }

    void insert(ServiceItemVersion next) {
        ServiceItem item = next.item();
        jdbc.sql("insert into service_item (code, version, class, seq, origin, name, description, departments,"
                        + " lead_department, scope, handling, published, changed_by, changed_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .param(item.code())
                .param(next.version())
                .param(item.classCode())
                .param(item.seq())
                .param(item.origin().name())
                .param(item.name())
                .param(item.description())
                .param(item.departments())
                .param(item.lead())
                .param(item.scope())
                .param(item.handling())
                .param(item.published())
                .param(next.changedBy())
                .param(Timestamp.from(next.changedAt()))
                .update();
    }

    private static ServiceItemVersion read(ResultSet row) throws SQLException {
        var item = new ServiceItem(
                row.getString("code"),
                row.getString("seq"),
                row.getString("name"),
                row.getString("description"),
                Origin.valueOf(row.getString("origin")),
                row.getString("departments"),
                row.getString("lead_department"),
                row.getString("scope"),
                row.getString("handling"),
                row.getBoolean("published"));
        return new ServiceItemVersion(
                row.getInt("version"),
                row.getString("changed_by"),
                row.getTimestamp("changed_at").toInstant(),
                item);
    }
}
