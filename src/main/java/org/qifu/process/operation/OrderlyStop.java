package org.qifu.process.operation;

import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationListener;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.task.TaskExecutor;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;
import org.springframework.stereotype.Component;

/**
 * Stops a node in order: first no more jobs are acquired, and those that were not begun are given back for other nodes or
 * the next start; then requests and running jobs are waited for, as long as {@code
 * spring.lifecycle.timeout-per-shutdown-phase} says. Before the threads' own listener, which would refuse the jobs and
 * leave them locked.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class OrderlyStop implements ApplicationListener<ContextClosedEvent>, SmartInitializingSingleton {

    private final ObjectProvider<JobExecutor> executor;
    private final ObjectProvider<TaskExecutor> threads;

    OrderlyStop(
            ObjectProvider<JobExecutor> executor,
            @Qualifier("camundaTaskExecutor") ObjectProvider<TaskExecutor> threads) {
        this.executor = executor;
        this.threads = threads;
    }

    /** A thread that is interrupted inside the database file of H2 closes that file. */
    @Override
    public void afterSingletonsInstantiated() {
        if (threads.getIfAvailable() instanceof ThreadPoolTaskExecutor pool) {
            pool.setWaitForTasksToCompleteOnShutdown(true);
        }
    }

    @Override
    public void onApplicationEvent(ContextClosedEvent event) {
        executor.ifAvailable(JobExecutor::shutdown);
    }
}
