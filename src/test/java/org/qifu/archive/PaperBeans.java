package org.qifu.archive;

import javax.sql.DataSource;
import org.qifu.casefile.CaseFiles;
import org.qifu.casefile.CaseNumbers;
import org.qifu.casefile.Documents;
import org.qifu.casefile.Timeline;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.springframework.data.jdbc.repository.config.AbstractJdbcConfiguration;
import org.springframework.data.jdbc.repository.config.EnableJdbcRepositories;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.springframework.transaction.support.TransactionTemplate;

/** What the papers need of the application, and no more. No configuration, lest the application's tests scan it. */
@EnableTransactionManagement
@EnableJdbcRepositories("org.qifu.casefile")
@ComponentScan(
        basePackages = {"org.qifu.archive", "org.qifu.catalogue", "org.qifu.organisation"},
        lazyInit = true)
@Import({CaseFiles.class, CaseNumbers.class, Documents.class, Timeline.class})
class PaperBeans extends AbstractJdbcConfiguration {

    @Bean
    JdbcTransactionManager transactionManager(DataSource database) {
        return new JdbcTransactionManager(database);
    }

    @Bean
    TransactionTemplate transactionTemplate(JdbcTransactionManager transactions) {
        return new TransactionTemplate(transactions);
    }

    @Bean
    NamedParameterJdbcTemplate namedParameterJdbcTemplate(DataSource database) {
        return new NamedParameterJdbcTemplate(database);
    }

    @Bean
    JdbcClient jdbcClient(DataSource database) {
        return JdbcClient.create(database);
    }
}
