package org.qifu.process.staff;

import static org.camunda.bpm.engine.authorization.BatchPermissions.CREATE_BATCH_MIGRATE_PROCESS_INSTANCES;
import static org.camunda.bpm.engine.authorization.Permissions.ACCESS;
import static org.camunda.bpm.engine.authorization.Permissions.ALL;
import static org.camunda.bpm.engine.authorization.Permissions.CREATE;
import static org.camunda.bpm.engine.authorization.Permissions.CREATE_INSTANCE;
import static org.camunda.bpm.engine.authorization.Permissions.MIGRATE_INSTANCE;
import static org.camunda.bpm.engine.authorization.Permissions.READ;
import static org.camunda.bpm.engine.authorization.Permissions.READ_HISTORY;
import static org.camunda.bpm.engine.authorization.Permissions.READ_INSTANCE;
import static org.camunda.bpm.engine.authorization.Permissions.READ_TASK;
import static org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions.RETRY_JOB;

import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Groups;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.identity.Group;
import org.qifu.organisation.Organisation;
import org.springframework.stereotype.Component;

/**
 * The engine's groups and what each may do (design decision D8). That a member sees and completes only the tasks
 * offered to the own group is the engine's own doing: it grants each task to its candidate groups.
 */
@Component
class StaffGroups {

    /** Who changes and deploys models. */
    static final String ANALYSTS = "analysts";

    /** Who watches over the running system and sees no case. */
    static final String OPERATORS = "operators";

    private static final String EVERY = "*";
    private static final String RECEPTION = "-reception";
    private static final Permission[] READING = {READ};
    private static final Permission[] STARTING = {READ, CREATE_INSTANCE};
    private static final Permission[] WATCHING = {READ, READ_INSTANCE, READ_TASK, READ_HISTORY, RETRY_JOB};
    private static final Permission[] WATCHING_AND_STARTING = {
        READ, READ_INSTANCE, READ_TASK, READ_HISTORY, RETRY_JOB, CREATE_INSTANCE
    };

    private final IdentityService identity;
    private final Organisation organisation;
    private final Grants grants;

    StaffGroups(IdentityService identity, Organisation organisation, Grants grants) {
        this.identity = identity;
        this.organisation = organisation;
        this.grants = grants;
    }

    /** Creates what is missing; repeated at every start, so that a new station's groups appear by themselves. */
    void ensure() {
        // First, because a grant that is there already is left alone, and everybody's is the smaller one.
        supervisors();
        organisation.groups().forEach(group -> staff(group.id(), group.name()));
        analysts();
        group(OPERATORS, "系统运维");
        administrators();
    }

    private void staff(String id, String name) {
        group(id, name);
        grants.group(id, Resources.APPLICATION, "tasklist", ACCESS);
        if (id.endsWith("-office")) {
            // A station's head looks at the station's own figures there; its flows stay closed to him.
            grants.group(id, Resources.APPLICATION, "cockpit", ACCESS);
        }
        grants.group(id, Resources.USER, EVERY, READ);
        grants.group(id, Resources.GROUP, EVERY, READ);
        List<String> started = Flows.startedBy(id, receptionOfStation(id));
        started.forEach(flow -> grants.group(id, Resources.PROCESS_DEFINITION, flow, STARTING));
        // Whoever works on a task may look at the picture of the flow it belongs to.
        Flows.shown().forEach(flow -> grants.group(id, Resources.PROCESS_DEFINITION, flow, READING));
        if (!started.isEmpty()) {
            grants.group(id, Resources.PROCESS_INSTANCE, EVERY, CREATE);
        }
    }

    /** The county centre has a reception board too, but cases are registered at stations. */
    private boolean receptionOfStation(String id) {
        return id.endsWith(RECEPTION)
                && organisation
                        .station(id.substring(0, id.length() - RECEPTION.length()))
                        .isPresent();
    }

    private void supervisors() {
        grants.group("supervisors", Resources.APPLICATION, "cockpit", ACCESS);
        List<String> started = Flows.startedBy("supervisors", false);
        for (String flow : Flows.watched()) {
            grants.group(
                    "supervisors",
                    Resources.PROCESS_DEFINITION,
                    flow,
                    started.contains(flow) ? WATCHING_AND_STARTING : WATCHING);
        }
    }

    /** They bring in new versions and move running cases to them; they neither work on cases nor read documents. */
    private void analysts() {
        group(ANALYSTS, "流程分析");
        grants.group(ANALYSTS, Resources.APPLICATION, "cockpit", ACCESS);
        grants.group(ANALYSTS, Resources.DEPLOYMENT, EVERY, CREATE, READ);
        grants.group(ANALYSTS, Resources.PROCESS_DEFINITION, EVERY, READ, READ_INSTANCE, MIGRATE_INSTANCE);
        grants.group(ANALYSTS, Resources.BATCH, EVERY, READ, CREATE_BATCH_MIGRATE_PROCESS_INSTANCES);
    }

    private void administrators() {
        group(Groups.CAMUNDA_ADMIN, "系统管理员");
        for (Resources resource : Resources.values()) {
            grants.group(Groups.CAMUNDA_ADMIN, resource, EVERY, ALL);
        }
    }

    private void group(String id, String name) {
        if (identity.createGroupQuery().groupId(id).count() > 0) {
            return;
        }
        Group group = identity.newGroup(id);
        group.setName(name);
        group.setType(Groups.CAMUNDA_ADMIN.equals(id) ? Groups.GROUP_TYPE_SYSTEM : "WORKFLOW");
        identity.saveGroup(group);
    }
}
