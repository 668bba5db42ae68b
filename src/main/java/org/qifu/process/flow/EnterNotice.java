package org.qifu.process.flow;

import java.util.Objects;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.qifu.notice.NoticeEntry;
import org.qifu.notice.NoticeRefused;
import org.qifu.notice.NoticeRule;
import org.qifu.notice.NoticeRules;
import org.qifu.notice.NoticeTemplate;
import org.qifu.notice.NoticeTemplates;
import org.qifu.process.task.Rejection;
import org.springframework.stereotype.Component;

/** Keeps a rule, and its text where a new one was written, as an administrator filled them in. */
@Component
class EnterNotice implements JavaDelegate {

    private final CaseSteps steps;
    private final NoticeTemplates templates;
    private final NoticeRules rules;

    EnterNotice(CaseSteps steps, NoticeTemplates templates, NoticeRules rules) {
        this.steps = steps;
        this.templates = templates;
        this.rules = rules;
    }

    @Override
    public void execute(DelegateExecution execution) {
        NoticeEntry entry = steps.read(execution, NoticeEntry.class);
        String user = Objects.requireNonNullElse(steps.actor(), "qifu");
        try {
            keep(entry, user);
        } catch (NoticeRefused refused) {
            throw new Rejection(refused.getMessage() + "。");
        }
    }

    private void keep(NoticeEntry entry, String user) {
        String subject = entry.subject();
        String body = entry.body();
        if (subject != null && body != null) {
            int latest =
                    templates.current(entry.key()).map(NoticeTemplate::version).orElse(0);
            templates.save(entry.key(), subject, body, latest, user);
        }
        int version = rules.find(entry.key()).map(NoticeRule::version).orElse(0);
        rules.save(entry.key(), entry.enabled(), entry.byPhone(), version, user);
    }
}
