package org.qifu.process;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qifu.portal.ApiCaller;
import org.qifu.portal.client.ApiClients;
import org.qifu.portal.client.ClientKeys;
import org.qifu.portal.client.Scope;
import org.qifu.process.AuthorizationTable.Right;
import org.qifu.process.MatrixProbes.Probe;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What strangers, firms and other systems may do, as docs/authorization.md says. */
class AuthorizationFromOutsideTest extends PortalCaseTest {

    private static final String STRANGER = "公众";
    private static final Set<String> STAFFS = Set.of("Staff's addresses", "The engine's REST");

    @Autowired
    private ApiClients clients;

    @Autowired
    private ClientKeys keys;

    private final MatrixRequests requests = new MatrixRequests();
    private List<Probe> probes = List.of();
    private String server = "";

    AuthorizationFromOutsideTest() throws IOException {}

    @BeforeEach
    void probes(@Autowired ApplicationContext context, @Autowired ServletContext servlets) throws IOException {
        server = "http://localhost:" + port;
        probes = MatrixProbes.of(AuthorizationTable.read(), ServerOperations.of(context, servlets)).probes().stream()
                .filter(probe -> !requests.absent(probe.operation()))
                .toList();
    }

    @Test
    void staffsAddressesAreShutForStrangersAtEveryDoor() {
        MatrixActor stranger = MatrixActor.nobody(server);
        assertThat(let(
                        of(STAFFS::contains),
                        probe -> probe.doors().stream().filter(door -> !shut(send(stranger, door, Map.of())))))
                .isEmpty();
    }

    @Test
    void staffsAddressesAreShutForFirmsAndOtherSystems() {
        String number = accepted("COMPLEX", "POINT");
        MatrixActor firm = firm(number);
        MatrixActor system = system("m-system", EnumSet.allOf(Scope.class));
        assertThat(let(
                        of(STAFFS::contains),
                        probe -> Stream.of(firm, system)
                                .filter(it -> !shut(send(it, probe.doors().get(0), Map.of("cases", number))))
                                .map(it -> probe.operation())))
                .isEmpty();
    }

    @Test
    void strangersMayDoWhatTheRowsSay() {
        String number = accepted("COMPLEX", "POINT");
        assertThat(wrong(STRANGER, MatrixActor.nobody(server), Map.of("cases", number), Map.of()))
                .isEmpty();
    }

    @Test
    void aFirmMayDoWhatTheRowsSay() {
        String own = accepted("COMPLEX", "POINT");
        String others = accepted("COMPLEX", "POINT");
        MatrixActor firm = firm(own);
        Map<String, String> ownThings = Map.of("cases", own, "help", asked(firm));
        Map<String, String> othersThings = Map.of("cases", others, "help", asked(MatrixActor.nobody(server)));
        assertThat(wrong("企业", firm, ownThings, othersThings)).isEmpty();
    }

    @Test
    void anotherSystemMayDoWhatItsScopesSay() {
        String others = accepted("COMPLEX", "POINT");
        MatrixActor system = system("m-system", EnumSet.allOf(Scope.class));
        var caller = new ApiCaller(port, "m-system", keys.issue("m-system", "admin").key());
        String own = caller.post(
                        ApiTest.CASES, ApiTest.appeal(), "Idempotency-Key", UUID.randomUUID().toString())
                .json()
                .path("number")
                .asText();
        assertThat(wrong("系统", system, Map.of("cases", own), Map.of("cases", others)))
                .isEmpty();
        MatrixActor without = system("m-without", EnumSet.noneOf(Scope.class));
        assertThat(wrong("缺权限的系统", without, Map.of("cases", own), Map.of())).isEmpty();
    }

    private MatrixActor firm(String number) {
        MatrixActor firm = MatrixActor.nobody(server);
        firm.send("GET", "/q/" + number + "/" + codes.issue(number), "", "text/html");
        return firm;
    }

    /** The number of a question that somebody asks. */
    private static String asked(MatrixActor firm) {
        HttpResponse<String> answer =
                firm.form("/help", "&station=anwen&question=q&name=Chen&phone=13800000001&firm=F&ticket=" + UUID.randomUUID());
        String thread = Visitor.leadsTo(answer);
        assertThat(thread).startsWith("/help/ZX-");
        return thread.substring("/help/".length());
    }

    private MatrixActor system(String id, Set<Scope> scopes) {
        clients.save(id, "测试系统", scopes, 100_000, "admin");
        return MatrixActor.withPassword(server, id, keys.issue(id, "admin").key());
    }

    private Stream<Probe> of(Predicate<String> section) {
        return probes.stream().filter(probe -> section.test(probe.row().section()));
    }

    private static <T> List<String> let(Stream<Probe> probes, java.util.function.Function<Probe, Stream<T>> in) {
        return probes.flatMap(in).map(Object::toString).toList();
    }

    /** A forged write of a page is turned away for its missing token, before anybody asks who sends it. */
    private static boolean shut(HttpResponse<String> answer) {
        return answer.statusCode() == 401 || answer.statusCode() == 403;
    }

    private List<String> wrong(String role, MatrixActor actor, Map<String, String> own, Map<String, String> others) {
        var wrong = new ArrayList<String>();
        for (Probe probe : probes) {
            Right right = probe.row().rights().get(role);
            if (right != null) {
                HttpResponse<String> answer = send(actor, probe.doors().get(0), own);
                boolean may = right != Right.NONE;
                if (may != MatrixJudge.allowed(probe.operation(), answer)
                        || !may && !MatrixJudge.refused(probe.operation(), answer)) {
                    wrong.add(role + (may ? " may " : " may not ") + probe.operation() + ": " + answer.statusCode());
                }
                if (right == Right.OWN && probe.operation().path().contains("{number}")) {
                    HttpResponse<String> theirs = send(actor, probe.doors().get(0), others);
                    if (!MatrixJudge.refused(probe.operation(), theirs)) {
                        wrong.add(role + " may not with others' " + probe.operation() + ": " + theirs.statusCode());
                    }
                }
            }
        }
        return wrong;
    }

    private HttpResponse<String> send(MatrixActor actor, Operation door, Map<String, String> values) {
        String path = MatrixRequests.path(door, values);
        boolean page = !path.startsWith("/api/") && !path.startsWith("/camunda") && !path.startsWith("/engine-rest");
        if (page && door.method().equals("POST")) {
            return actor.form(path, "");
        }
        return actor.send(door.method(), path, "{}", page ? "text/html" : "application/json");
    }
}
