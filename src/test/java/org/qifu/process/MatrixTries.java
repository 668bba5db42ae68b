package org.qifu.process;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.qifu.process.AuthorizationTable.Right;
import org.qifu.process.AuthorizationTable.Row;
import org.qifu.process.MatrixDesks.Desk;
import org.qifu.process.MatrixProbes.Probe;

/** One role at all addresses. */
final class MatrixTries {

    private static final Set<String> HAS_DESK = Set.of("受理", "代办", "诉求", "办公室", "部门", "疑难", "协调", "投诉");
    private static final Set<String> AT_EVERY_ADDRESS =
            Set.of("受理", MatrixDesks.SUPERVISOR, "分析", "运维", MatrixDesks.ADMINISTRATOR);

    private final Desk desk;
    private final MatrixRequests requests;
    private final MatrixActor program;
    private final MatrixActor page;

    MatrixTries(Desk desk, String server, MatrixRequests requests, String password) {
        this.desk = desk;
        this.requests = requests;
        program = MatrixActor.withPassword(server, desk.user(), password);
        page = MatrixActor.nobody(server);
        page.login("welcome", desk.user(), password);
    }

    /** What the role may not do; what was let through all the same. */
    List<String> refusals(List<Probe> probes) {
        var wrong = new ArrayList<String>();
        for (Probe probe : chosen(probes)) {
            Right right = probe.row().rights().get(desk.role());
            if (right == Right.NONE) {
                refused(probe, desk.own(), wrong);
            }
            if (right == Right.OWN && names(probe)
                    || right == Right.NONE && names(probe) && HAS_DESK.contains(desk.role())) {
                hidden(probe, right, wrong);
            }
        }
        return wrong;
    }

    /** What the role may do; what was refused all the same. */
    List<String> permissions(List<Probe> probes) {
        var wrong = new ArrayList<String>();
        for (Probe probe : chosen(probes)) {
            Right right = probe.row().rights().get(desk.role());
            if (right == Right.OWN || right == Right.ALL) {
                HttpResponse<String> answer = send(probe, harmless(probe, right) ? desk.own() : Map.of());
                boolean silent = right == Right.ALL || !MatrixJudge.tells(answer, traces());
                if (!MatrixJudge.allowed(probe.operation(), answer) || !silent) {
                    wrong.add(told(probe, "may", answer));
                }
            }
        }
        return wrong;
    }

    /** An administrator would really do it, to what others need. */
    private boolean harmless(Probe probe, Right right) {
        return right == Right.OWN
                || probe.operation().method().equals("GET")
                || probe.operation().path().startsWith("~/cases/")
                || !desk.role().equals(MatrixDesks.ADMINISTRATOR);
    }

    /** All; of the engine's, which knows the groups of clerks no better apart than one row of another, one of each row. */
    private List<Probe> chosen(List<Probe> probes) {
        var seen = new HashSet<Row>();
        return probes.stream()
                .filter(probe -> probe.row().rights().containsKey(desk.role()))
                .filter(probe -> !probe.operation().path().startsWith("@")
                        || AT_EVERY_ADDRESS.contains(desk.role())
                        || !probe.operation().path().contains("{")
                        || seen.add(probe.row()))
                .toList();
    }

    /** Whether a request names something of somebody. */
    private boolean names(Probe probe) {
        return probe.operation().parts().stream().anyMatch(Operation::variable)
                || !requests.of(probe.operation()).equals(requests.of(probe.operation(), desk.others()));
    }

    private List<String> traces() {
        return List.of(desk.others().get("cases"), desk.others().get("process-instance"), MatrixDesks.OTHERS_FIRM);
    }

    private void refused(Probe probe, Map<String, String> values, List<String> wrong) {
        HttpResponse<String> answer = send(probe, values);
        if (!MatrixJudge.refused(probe.operation(), answer)) {
            wrong.add(told(probe, "may not", answer));
        }
    }

    /** Others' things are refused, or left out. */
    private void hidden(Probe probe, Right right, List<String> wrong) {
        HttpResponse<String> answer = send(probe, desk.others());
        boolean leftOut = right == Right.OWN
                && MatrixJudge.reads(probe.operation())
                && answer.statusCode() < 300
                && !MatrixJudge.tells(answer, traces());
        if (!leftOut && !MatrixJudge.refused(probe.operation(), answer)) {
            wrong.add(told(probe, "may not with others'", answer));
        }
    }

    private HttpResponse<String> send(Probe probe, Map<String, String> values) {
        Operation door = probe.door(desk.role().equals(MatrixDesks.SUPERVISOR));
        var sent = values.isEmpty() ? requests.of(Operation.of("GET", "/")) : requests.of(probe.operation(), values);
        MatrixActor actor = door.path().startsWith("/camunda") ? page : program;
        return actor.send(door.method(), MatrixRequests.path(door, values) + sent.query(), sent.body(), sent.type());
    }

    private String told(Probe probe, String may, HttpResponse<String> answer) {
        String body = answer.body().replaceAll("\\s+", " ");
        return desk.role() + " " + may + " " + probe.operation() + ": " + answer.statusCode() + " "
                + body.substring(0, Math.min(200, body.length()));
    }
}
