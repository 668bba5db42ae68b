package org.qifu.process.task;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.qifu.casefile.CaseFiles;
import org.qifu.casefile.Timeline;
import org.springframework.stereotype.Component;

/** 全程代办: a step that comes back after help or a conference goes to the agent who had it (R-ORG-07). */
@Component
class SameAgent {

    private final CaseFiles files;
    private final Timeline timeline;

    SameAgent(CaseFiles files, Timeline timeline) {
        this.files = files;
        this.timeline = timeline;
    }

    /** Assigns the task to whoever completed the same step before; it may be handed back to the group. */
    void keep(DelegateTask task) {
        if (task.getAssignee() != null) {
            return;
        }
        files.find(task.getExecution().getProcessBusinessKey())
                .flatMap(file -> timeline.lastAt(file, task.getTaskDefinitionKey()))
                .ifPresent(task::setAssignee);
    }
}
