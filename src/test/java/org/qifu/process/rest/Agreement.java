package org.qifu.process.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What engine and case tables must say alike of the appeals in a database, whatever happened to its nodes. */
final class Agreement {

    private final JdbcClient jdbc;

    Agreement(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void check() {
        everyCaseHasItsProcess();
        everyStepIsWhole();
        everyAlarmIsOne();
        theDrawIsExact();
        nothingIsStuck();
    }

    private void everyCaseHasItsProcess() {
        same(
                "cases begun",
                "select number from case_file where kind = 'APPEAL'",
                "select business_key_ from act_hi_procinst where proc_def_key_ = 'appeal'");
        same(
                "cases not archived",
                "select number from case_file where kind = 'APPEAL' and archived_at is null",
                "select e.business_key_ from act_ru_execution e join act_re_procdef d on d.id_ = e.proc_def_id_"
                        + " where d.key_ = 'appeal' and e.parent_id_ is null");
        same(
                "open tasks",
                "select task_id from case_step where ended_at is null",
                "select t.id_ from act_ru_task t join act_ru_execution e on e.id_ = t.proc_inst_id_"
                        + " where e.business_key_ like 'SQ-%'");
    }

    /** A step is done in the engine, in the timeline, in the log of steps and on paper, or nowhere. */
    private void everyStepIsWhole() {
        String events = "select case_number || ' ' || task from case_event where kind = 'COMPLETED'";
        same(
                "steps in the timeline and in the engine",
                events,
                "select p.business_key_ || ' ' || t.task_def_key_ from act_hi_taskinst t"
                        + " join act_hi_procinst p on p.id_ = t.proc_inst_id_"
                        + " where t.delete_reason_ = 'completed' and p.business_key_ like 'SQ-%'");
        same(
                "steps in the timeline and in the log of steps",
                events,
                "select case_number || ' ' || step from case_step where ended_how = 'COMPLETED'");
        same(
                "steps and their documents",
                events,
                "select case_number || ' ' || task from case_document where task <> 'registered'");
        none("steps done twice", events + " group by case_number, task having count(*) > 1");
    }

    private void everyAlarmIsOne() {
        String breaches = "select case_number from case_event where kind = 'BREACHED'";
        same(
                "breaches and supervisions",
                breaches,
                "select business_key_ from act_hi_procinst where proc_def_key_ = 'supervision'");
        none(
                "timers that fired twice",
                "select act_id_ from act_hi_actinst where act_type_ = 'boundaryTimer'"
                        + " group by proc_inst_id_, act_id_ having count(*) > 1");
        same(
                "breaches counted",
                "select number || ' ' || breaches from case_file where breaches > 0",
                "select case_number || ' ' || count(*) from case_event where kind = 'BREACHED' group by case_number");
        none(
                "moved by a timer twice",
                "select case_number from case_event where kind = 'MOVED' and reason = '时限届满'"
                        + " group by case_number, to_stage having count(*) > 1");
        none(
                "two clocks to one limit",
                "select process_instance_id_ from act_ru_job where type_ = 'timer' and process_instance_id_ is not null"
                        + " group by process_instance_id_, job_def_id_ having count(*) > 1");
    }

    /** General closings are numbered without a gap; of five in a row one is drawn (R-REV-01). */
    private void theDrawIsExact() {
        none(
                "numbers of closings with a gap",
                "select station from revisit_case where closing_no is not null group by station, closing_month"
                        + " having max(closing_no) <> count(*) or min(closing_no) <> 1");
        none(
                "blocks of five without exactly one drawn",
                "select station from revisit_case where closing_no is not null"
                        + " group by station, closing_month, (closing_no - 1) / 5"
                        + " having sum(case when due then 1 else 0 end) > 1"
                        + " or (count(*) = 5 and sum(case when due then 1 else 0 end) <> 1)");
        none(
                "closings not counted",
                "select m.station from revisit_month m left join revisit_case c on c.station = m.station"
                        + " and c.closing_month = m.closing_month and c.closing_no is not null"
                        + " group by m.station, m.closing_month, m.general_closed having m.general_closed <> count(c.case_number)");
    }

    private void nothingIsStuck() {
        none("incidents", "select incident_msg_ from act_ru_incident");
        none("jobs without a try left", "select id_ from act_ru_job where retries_ = 0");
    }

    private void same(String what, String one, String other) {
        assertThat(list(one)).as(what).containsExactlyInAnyOrderElementsOf(list(other));
    }

    private void none(String what, String sql) {
        assertThat(list(sql)).as(what).isEmpty();
    }

    private List<String> list(String sql) {
        return jdbc.sql(sql).query(String.class).list();
    }
}
