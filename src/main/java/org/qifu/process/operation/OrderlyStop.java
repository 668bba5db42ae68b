package org.qifu.process.operation;

import java.time.Duration;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationListener;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.task.TaskExecutor;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;
import org.springframework.stereotype.Component;

/**
 * Stops a node in order. At once: no more jobs are acquired, and those not begun are given back for other nodes or the
 * next start; before the threads' own listener, which would refuse them and leave them locked. Then running jobs are
 * waited for, beside running requests, as long as {@code spring.lifecycle.timeout-per-shutdown-phase} says, while all
 * they need is still there. None is interrupted: a thread interrupted inside the database file of H2 closes that file.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class OrderlyStop implements ApplicationListener<ContextClosedEvent>, SmartLifecycle {

    /** When the web server waits for its requests. */
    private static final int WITH_THE_REQUESTS = SmartLifecycle.DEFAULT_PHASE - 1024;

    private final ObjectProvider<JobExecutor> executor;
    private final ObjectProvider<TaskExecutor> threads;
    private final HeldJobs jobs;
    private final Duration patience;
    private volatile boolean running;

    OrderlyStop(
            ObjectProvider<JobExecutor> executor,
            @Qualifier("camundaTaskExecutor") ObjectProvider<TaskExecutor> threads,
            HeldJobs jobs,
            @Value("${spring.lifecycle.timeout-per-shutdown-phase:30s}") Duration patience) {
        this.executor = executor;
        this.threads = threads;
        this.jobs = jobs;
        this.patience = patience;
    }

    @Override
    public void start() {
        running = true;
        if (threads.getIfAvailable() instanceof ThreadPoolTaskExecutor pool) {
            pool.setWaitForTasksToCompleteOnShutdown(true);
        }
    }

    @Override
    public void onApplicationEvent(ContextClosedEvent event) {
        executor.ifAvailable(JobExecutor::shutdown);
    }

    @Override
    public void stop(Runnable done) {
        if (threads.getIfAvailable() instanceof ThreadPoolTaskExecutor pool) {
            var wait = new Thread(() -> await(pool.getThreadPoolExecutor(), done), "orderly-stop");
            wait.setDaemon(true);
            wait.start();
        } else {
            done.run();
        }
        stop();
    }

    private void await(ThreadPoolExecutor workers, Runnable done) {
        workers.shutdown();
        try {
            if (workers.awaitTermination(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                jobs.giveBack();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            done.run();
        }
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return WITH_THE_REQUESTS;
    }
}
