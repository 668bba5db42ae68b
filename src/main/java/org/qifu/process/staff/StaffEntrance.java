package org.qifu.process.staff;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Where staff come in: {@code /staff} leads to Tasklist. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class StaffEntrance implements WebMvcConfigurer {

    private static final String TASKLIST = "/camunda/app/tasklist/default/";

    @Override
    public void addViewControllers(ViewControllerRegistry registry) {
        registry.addRedirectViewController("/staff", TASKLIST);
    }
}
