package org.qifu.portal.web;

import org.apache.catalina.core.StandardHost;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.embedded.tomcat.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Binds the settings of the pages, and has the server itself answer in Chinese. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PortalSettings.class)
class PageConfiguration {

    /** What Tomcat refuses before any page is asked. */
    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> unreadableRequests() {
        return server -> server.addContextCustomizers(context ->
                ((StandardHost) context.getParent()).setErrorReportValveClass(UnreadableRequest.class.getName()));
    }
}
