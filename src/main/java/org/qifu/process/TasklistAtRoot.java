package org.qifu.process;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Leads from the root to where people work. */
@Configuration(proxyBeanMethods = false)
class TasklistAtRoot implements WebMvcConfigurer {

    private static final String TASKLIST = "/camunda/app/tasklist/default/";

    @Override
    public void addViewControllers(ViewControllerRegistry registry) {
        registry.addRedirectViewController("/", TASKLIST);
    }
}
