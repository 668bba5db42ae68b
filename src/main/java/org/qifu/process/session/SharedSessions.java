package org.qifu.process.session;

import java.util.Map;
import javax.sql.DataSource;
import org.camunda.bpm.spring.boot.starter.property.CamundaBpmProperties;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.support.JdbcUtils;
import org.springframework.jdbc.support.MetaDataAccessException;
import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.web.http.SessionRepositoryFilter;

/** Makes Spring Session fit for pages that ask for several things at once, on any node. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class SharedSessions {

    @Bean
    SessionRepositoryCustomizer<JdbcIndexedSessionRepository> sessionsInTheDatabase(DataSource dataSource)
            throws MetaDataAccessException {
        String product = JdbcUtils.extractDatabaseMetaData(
                dataSource, metaData -> JdbcUtils.commonDatabaseName(metaData.getDatabaseProductName()));
        return sessions -> {
            sessions.setConversionService(SessionBytes.conversion());
            SessionStatements.on(product).accept(sessions);
        };
    }

    /** Inside of Spring Session, whose sessions it looks at, and before Camunda's own filters. */
    @Bean
    FilterRegistrationBean<WebAppSessions> webAppSessions(CamundaBpmProperties properties) {
        var registration = new FilterRegistrationBean<>(new WebAppSessions());
        registration.setName("web-app-sessions");
        Map<String, String> cookie = properties.getWebapp().getCsrf().getInitParams();
        registration.setInitParameters(cookie);
        registration.addUrlPatterns(properties.getWebapp().getApplicationPath() + "/*");
        registration.setOrder(SessionRepositoryFilter.DEFAULT_ORDER + 2);
        return registration;
    }
}
