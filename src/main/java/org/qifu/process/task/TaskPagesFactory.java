package org.qifu.process.task;

import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.camunda.bpm.engine.impl.persistence.entity.TaskManager;
import org.springframework.stereotype.Component;

/** Puts {@link TaskPages} in the place of the engine's own. */
@Component
class TaskPagesFactory implements SessionFactory {

    private final ListedTasks listed;

    TaskPagesFactory(ListedTasks listed) {
        this.listed = listed;
    }

    @Override
    public Class<?> getSessionType() {
        return TaskManager.class;
    }

    @Override
    public Session openSession() {
        return new TaskPages(listed);
    }
}
