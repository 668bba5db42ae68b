package org.qifu.bench;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.TaskQuery;
import org.jspecify.annotations.Nullable;
import org.qifu.process.rest.Caller;
import org.qifu.process.rest.Reply;
import org.qifu.process.staff.Accounts;
import org.springframework.jdbc.core.simple.JdbcClient;

/** 2. First page of a group's list with its count, asked as a member, at ever more open cases. */
final class TaskLists implements Part {

    /** 200 tasks, the copied one among them, are of the one group, 5,000 of the other, and the rest of 400 more. */
    private static final String GROUPS = "case when g <= 199 then 'anwen-agency' when g > 1000 and g <= 6000"
            + " then 'yushan-agency' else 'group-' || g % 400 end";

    private static final String DUE = "due_date_ + (g * 7919 % 100000) * interval '1 second'";

    private final Map<String, Double> first = new HashMap<>();

    @Override
    public void run(Lab lab, Sizes sizes, Table table) throws Exception {
        Copies ours = new Copies(lab.ours(), new Walk(lab.ours()).atAgency());
        Copies bare = new Copies(lab.bare(), new Walk(lab.bare()).atAgency());
        var identity = lab.ours().engine().getIdentityService();
        for (String group : List.of("anwen-agency", "yushan-agency")) {
            Accounts.create(identity, "u-" + group, group, Ours.PASSWORD, group);
        }
        int made = 0;
        for (int open : sizes.openCases()) {
            ours.make(made + 1, open, GROUPS, DUE);
            bare.make(made + 1, open, GROUPS, DUE);
            grantReading(lab.bare());
            made = open;
            measure("anwen-agency", 200, open, lab, sizes, table);
            if (open > 1000) {
                measure("yushan-agency", Math.min(5000, open - 1000), open, lab, sizes, table);
            }
        }
    }

    /** What the engine itself grants to each candidate group when rights are asked for. */
    private static void grantReading(Subject bare) {
        JdbcClient jdbc = JdbcClient.create(bare.database());
        jdbc.sql("delete from act_ru_authorization").update();
        jdbc.sql("insert into act_ru_authorization (id_, rev_, type_, group_id_, resource_type_, resource_id_, perms_)"
                        + " select 'read-' || id_, 1, 1, group_id_, 7, task_id_, 2 from act_ru_identitylink"
                        + " where type_ = 'candidate'")
                .update();
        jdbc.sql("analyze act_ru_authorization").update();
    }

    private void measure(String group, int size, int open, Lab lab, Sizes sizes, Table table) throws Exception {
        String what = "2 list of " + size + " tasks at " + open + " open cases, ";
        var ours = new Times();
        var withRights = new Times();
        var bare = new Times();
        var page = new Times();
        Caller member = Caller.atPage("http://localhost:" + lab.ours().port(), "tasklist");
        member.login("tasklist", "u-" + group, Ours.PASSWORD);
        member.accepting("application/hal+json");
        ProcessEngine own = lab.ours().engine();
        ProcessEngine twin = lab.bare().engine();
        String list = "/filter/" + filter(own) + "/list?firstResult=0&maxResults=15";
        for (int i = -sizes.pages() / 4; i < sizes.pages(); i++) {
            boolean warm = i >= 0;
            take(ours, warm, () -> ask(own, "u-" + group, group, size));
            take(bare, warm, () -> ask(rights(twin, false), null, group, size));
            if (i % 10 == 0) {
                take(withRights, warm, () -> ask(rights(twin, true), "u-" + group, group, size));
            }
            take(page, warm, () -> {
                Reply reply = member.post(list, SORTED);
                if (reply.json().path("count").asInt() != size) {
                    throw new IllegalStateException("Another page for " + group + ": " + reply.text());
                }
            });
        }
        boolean limited = size == 200;
        first.putIfAbsent(group, ours.p95());
        double ratio = ours.p95() / first.get(group);
        table.beside(
                what + "p95, beside the bare engine without rights",
                ours.p95(),
                bare.p95(),
                "ms",
                limited ? "≤ 50 ms, ≤ 3 × at first" : "",
                !limited || ours.p95() <= 50 && ratio <= 3);
        table.beside(what + "median, beside the bare engine with rights", ours.median(), withRights.median(), "ms", "", true);
        table.known(what + "p95 at Tasklist's address", page.p95(), "ms");
    }

    private static final Map<String, Object> SORTED =
            Map.of("sorting", List.of(Map.of("sortBy", "dueDate", "sortOrder", "asc")));

    private static void take(Times times, boolean warm, Runnable work) {
        if (warm) {
            times.take(work);
        } else {
            work.run();
        }
    }

    private static ProcessEngine rights(ProcessEngine engine, boolean asked) {
        engine.getProcessEngineConfiguration().setAuthorizationEnabled(asked);
        return engine;
    }

    private static void ask(ProcessEngine engine, @Nullable String user, String group, int size) {
        if (user != null) {
            engine.getIdentityService().setAuthentication(user, List.of(group));
        }
        try {
            TaskQuery query = engine.getTaskService()
                    .createTaskQuery()
                    .taskCandidateGroupIn(List.of(group))
                    .includeAssignedTasks()
                    .orderByDueDate()
                    .asc();
            if (query.listPage(0, 15).size() != 15 || query.count() != size) {
                throw new IllegalStateException("Another number of tasks of " + group + ": " + query.count());
            }
        } finally {
            engine.getIdentityService().clearAuthentication();
        }
    }

    private static String filter(ProcessEngine engine) {
        return engine.getFilterService()
                .createFilterQuery()
                .filterName("本组待办")
                .singleResult()
                .getId();
    }
}
