package org.qifu.organisation;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.core.io.Resource;
import org.springframework.core.io.ResourceLoader;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Plants the delivered organisation at start. A row is planted once in the life of a database: what an administrator
 * changed or removed stays as it is, and rows a later delivery adds are planted at the next start.
 */
@Component
class OrganisationSeeder implements InitializingBean {

    private final JdbcClient jdbc;
    private final TransactionOperations transaction;
    private final ResourceLoader resources;
    private final OrganisationSettings settings;
    private final SeedRows rows;

    OrganisationSeeder(
            JdbcClient jdbc,
            TransactionOperations transaction,
            ResourceLoader resources,
            OrganisationSettings settings,
            SeedRows rows) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.resources = resources;
        this.settings = settings;
        this.rows = rows;
    }

    @Override
    public void afterPropertiesSet() {
        transaction.executeWithoutResult(status -> plantAll());
    }

    private void plantAll() {
        awaitOtherNodes();
        plant("centres.csv", List.of("code"), rows::centre);
        plant("stations.csv", List.of("code"), rows::station);
        plant("departments.csv", List.of("code"), rows::department);
        plant("boards.csv", List.of("code"), rows::board);
        plant("routing.csv", List.of("case_type", "list", "level"), rows::routing);
        plant("lead-units.csv", List.of("code"), rows::leadUnit);
    }

    /** Whoever holds the row plants; the others wait here for its commit and then find nothing left to do. */
    private void awaitOtherNodes() {
        jdbc.sql("select code from organisation_seed where source = 'lock' for update")
                .query(String.class)
                .single();
    }

    private void plant(String file, List<String> key, Consumer<Map<String, String>> insert) {
        List<String> planted = jdbc.sql("select code from organisation_seed where source = ?")
                .param(file)
                .query(String.class)
                .list();
        for (Map<String, String> row : SeedFile.read(file, resource(file)).rows()) {
            String code = String.join("/", key.stream().map(row::get).toList());
            if (!planted.contains(code)) {
                insert.accept(row);
                jdbc.sql("insert into organisation_seed (source, code) values (?, ?)")
                        .params(file, code)
                        .update();
            }
        }
    }

    private Resource resource(String file) {
        Resource own = resources.getResource(settings.data() + file);
        return own.exists() ? own : resources.getResource(OrganisationSettings.DELIVERED + file);
    }
}
