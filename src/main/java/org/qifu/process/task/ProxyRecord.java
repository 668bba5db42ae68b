package org.qifu.process.task;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.jspecify.annotations.Nullable;
import org.qifu.archive.StaffNames;
import org.qifu.casefile.CaseEvent.Kind;
import org.qifu.casefile.CaseFiles;
import org.qifu.casefile.Timeline;
import org.qifu.organisation.ProxiedTasks;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Says on the timeline of a case who did its work for whom: both names stay on record. */
@Component
public class ProxyRecord {

    private final CaseFiles files;
    private final Timeline timeline;
    private final ProxiedTasks proxied;
    private final ObjectProvider<StaffNames> names;

    ProxyRecord(CaseFiles files, Timeline timeline, ProxiedTasks proxied, ObjectProvider<StaffNames> names) {
        this.files = files;
        this.timeline = timeline;
        this.proxied = proxied;
        this.names = names;
    }

    /** A task of somebody who is away went to the proxy, or to its group when the proxy is null. */
    void goesTo(DelegateTask task, String person, @Nullable String proxy) {
        String text =
                proxy == null ? name(person) + "不在岗，代理人不能承担，由本组办理" : "由" + name(proxy) + "代" + name(person) + "办理";
        note(task.getExecution().getProcessBusinessKey(), task.getTaskDefinitionKey(), quoted(task.getName()) + text);
    }

    /** A task came back to whom it was for. */
    public void comesBack(String businessKey, String step, String name, String person) {
        note(businessKey, step, quoted(name) + "交还" + name(person) + "办理");
    }

    /** What the completion of a proxy says beside the proxy's name; null when it is nobody's proxy. */
    @Nullable
    String completion(DelegateTask task, @Nullable String actor) {
        if (actor == null) {
            return null;
        }
        String text = proxied.represented(task.getId(), actor)
                .map(person -> "由" + name(actor) + "代" + name(person) + "办理")
                .orElse(null);
        proxied.forget(task.getId());
        return text;
    }

    private void note(@Nullable String number, String step, String text) {
        if (number != null) {
            files.find(number).ifPresent(file -> timeline.task(file, Kind.PROXIED, null, step, text));
        }
    }

    private static String quoted(String step) {
        return "“" + step + "”";
    }

    private String name(String user) {
        return names.getObject().name(user);
    }
}
