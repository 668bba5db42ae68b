package org.qifu.deadline;

import java.time.Clock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Puts the module together; whoever gets the bean {@code deadline} counts on a calendar that is already filled. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DeadlineSettings.class)
class DeadlineConfiguration {

    @Bean
    CalendarStore calendarStore(JdbcClient jdbc) {
        return new CalendarStore(jdbc);
    }

    @Bean
    CurrentCalendar currentCalendar(CalendarStore store, PlatformTransactionManager transactions, Clock clock) {
        new TransactionTemplate(transactions).executeWithoutResult(transaction -> store.seed(clock.instant()));
        return new CurrentCalendar(store, System::nanoTime);
    }

    @Bean
    Deadlines deadline(CurrentCalendar calendar, DeadlineSettings settings) {
        return new Deadlines(calendar, settings);
    }

    @Bean
    CalendarImport calendarImport(
            CalendarStore store,
            CurrentCalendar current,
            PlatformTransactionManager transactions,
            ApplicationEventPublisher events,
            Clock clock) {
        return new CalendarImport(store, current, new TransactionTemplate(transactions), events, clock);
    }

    @Bean
    ProvisionalYears provisionalYears(CurrentCalendar calendar, Clock clock) {
        return new ProvisionalYears(calendar, clock);
    }
}
