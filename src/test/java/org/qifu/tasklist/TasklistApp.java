package org.qifu.tasklist;

import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.actuate.autoconfigure.security.servlet.ManagementWebSecurityAutoConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.autoconfigure.security.servlet.SecurityAutoConfiguration;
import org.springframework.boot.autoconfigure.security.servlet.UserDetailsServiceAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;

/** A work list of its own with one trial process, so that the pages are tried without the real flows. */
@SpringBootConfiguration
@EnableAutoConfiguration
class TasklistApp {

    static final String SENTENCE = "答复期限不能早于今天。";

    /** Starts on a free port; user and password are both "clerk". */
    static ConfigurableApplicationContext start() {
        return new SpringApplicationBuilder(TasklistApp.class)
                .properties(
                        "spring.config.name=tasklist-trial",
                        "server.port=${tasklist.port:0}",
                        "spring.datasource.url=jdbc:h2:mem:tasklist;DB_CLOSE_DELAY=-1",
                        "spring.flyway.enabled=false",
                        // As in the real application, Tasklist's own filters ask who comes. Not by annotation,
                        // which every test of the real application would find too.
                        "spring.autoconfigure.exclude=" + SecurityAutoConfiguration.class.getName() + ","
                                + UserDetailsServiceAutoConfiguration.class.getName() + ","
                                + ManagementWebSecurityAutoConfiguration.class.getName(),
                        "spring.session.jdbc.initialize-schema=always",
                        "camunda.bpm.deployment-resource-pattern=classpath:tasklist/trial.*",
                        "camunda.bpm.filter.create=全部任务",
                        "camunda.bpm.admin-user.id=clerk",
                        "camunda.bpm.admin-user.password=clerk",
                        "camunda.bpm.admin-user.first-name=张敏")
                .run();
    }

    public static void main(String[] arguments) {
        start();
    }

    /** Stands for a document rule that turns a form down. */
    @Bean
    TaskListener refusal() {
        return task -> {
            throw new FormFieldValidationException(task.getId(), SENTENCE);
        };
    }
}
