package org.qifu.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qifu.OnlyPostgres;
import org.qifu.Rule;
import org.qifu.portal.Fuzz;
import org.qifu.portal.Reply;
import org.qifu.portal.Wire;
import org.qifu.publication.Consultation;
import org.qifu.publication.Consultations;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Whatever is sent to the public pages, they answer in Chinese, and what was asked for is done whole or not at all. On a
 * real PostgreSQL, which takes less than H2: no NUL in a text, for instance.
 */
@OnlyPostgres
class PageFuzzTest extends PortalCaseTest {

    private static final List<String> TABLES = List.of(
            "case_file",
            "submission",
            "enquiry",
            "enquiry_message",
            "opinion",
            "attachment",
            "case_event",
            "act_ru_execution");
    private static final List<String> QUERY = List.of(
            "q",
            "number",
            "code",
            "station",
            "town",
            "channel",
            "item",
            "service",
            "policy",
            "of",
            "kind",
            "tooLarge",
            "sent",
            "large",
            "back",
            "since",
            "seen",
            "ended",
            "unknown",
            "type");
    private static final int SHOWN = 40;
    private static final String FORM = "application/x-www-form-urlencoded";

    @Autowired
    private RequestMappingHandlerMapping requestMappingHandlerMapping;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Consultations consultations;

    private Visitor visitor;
    private Wire wire;
    private String csrf;
    private String visit;
    private final List<String> findings = new ArrayList<>();
    private String enquiry;
    private List<PublicForm> forms;

    @BeforeEach
    void aVisitorWithEverythingOpen() {
        wire = new Wire(port, "127.0.0.66");
        visit = promisedVisit("2024-03-25T09:00");
        String served = served();
        runDueJobs();
        visitor = stranger();
        for (String number : List.of(visit, served)) {
            visitor.get("/q/" + number + "/" + codes.issue(number));
        }
        enquiry = Visitor.leadsTo(visitor.submit(
                        "/help", "station", "anwen", "question", "能开证明吗", "name", "陈明", "phone", "13800000001"))
                .substring("/help/".length());
        csrf = Visitor.hidden(visitor.get("/progress").body()).get("_csrf").get(0);
        forms = PublicForm.all(visit, served, enquiry);
        jdbc.sql("delete from opinion").update();
        jdbc.sql("delete from consultation").update();
        LocalDate day = LocalDate.of(2024, 3, 20);
        consultations.save(new Consultation("market", "夜市办法", "商务部门", "草案", day, day, null, true), 0, "u");
    }

    @Test
    void everyFormOfThePagesIsAmongThem() {
        assertThat(new TreeSet<>(forms.stream().map(PublicForm::mapping).toList()))
                .isEqualTo(mapped(RequestMethod.POST));
    }

    @Test
    @Rule("R-PLT-03")
    void everyFieldOfEveryFormTakesNoHarm() {
        for (PublicForm form : forms) {
            form.variants().forEach(fields -> {
                List<Long> before = written();
                String body = Visitor.encoded(tickets(form, fields));
                HttpResponse<String> answer = visitor.post(form.address(), FORM, ascii(body));
                found(() -> assertWhole(reply(answer), form.address() + " " + brief(body.replace(csrf, "")), before));
            });
        }
    }

    @Test
    void bodiesThatAreNoFormsTakeNoHarm() {
        String token = "_csrf=" + csrf;
        List<String> bodies = List.of(
                token + "&text=%ED%A0%80&need=%ff%fe&number=%c0%ae",
                token + "&text=%zz&need=%&number=%u0041",
                token + "&=&&&==&text",
                token + "&" + "x=1&".repeat(5_000),
                token + "&" + "n".repeat(100_000) + "=1",
                token + "&text=" + "a".repeat(10 * 1024 * 1024),
                "text=" + "a".repeat(10 * 1024 * 1024),
                "--x\r\nContent-Disposition: form-data; name=\"_csrf\"\r\n\r\n" + csrf + "\r\n--x",
                "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"../../a.exe\"\r\n\r\nMZ\r\n--x--\r\n",
                "--x\r\n" + "X: y\r\n".repeat(5_000) + "\r\n\r\n--x--\r\n",
                "{\"_csrf\":\"" + csrf + "\"}",
                "");
        List<String> types = List.of(
                FORM,
                "multipart/form-data; boundary=x",
                "multipart/form-data",
                "application/json",
                "text/plain",
                "nonsense",
                FORM + ";charset=none",
                FORM + ";charset=UTF-16");
        for (PublicForm form : forms) {
            for (String body : bodies) {
                for (String type : body.length() > 1_000_000 ? types.subList(0, 3) : types) {
                    List<Long> before = written();
                    Reply reply =
                            send("POST", form.address(), ascii(body), "Content-Type: " + type, "X-CSRF-TOKEN: " + csrf);
                    found(() -> assertWhole(reply, form.address() + " " + type + " " + brief(body), before));
                }
            }
        }
    }

    @Test
    void withoutTheTokenOfItsPageNoFormIsTaken() {
        for (PublicForm form : forms) {
            for (String token : List.of("", "_csrf=&", "_csrf=x&", "_csrf=%00&", "_csrf=a&_csrf=" + csrf + "&")) {
                List<Long> before = written();
                String body = token + Visitor.encoded(form.fields());
                Reply reply = send("POST", form.address(), ascii(body), "Content-Type: " + FORM, "HX-Request: true");
                assertAnswer(reply, form.address() + " " + token);
                assertThat(reply.status()).as(form.address() + token).isIn(302, 403);
                assertThat(written()).as(form.address()).isEqualTo(before);
            }
        }
    }

    @Test
    void everyPageTakesOddNamesAndQueries() {
        List<Long> before = written();
        for (String address : mapped(RequestMethod.GET)) {
            String open = opened(address);
            for (String text : Fuzz.texts()) {
                String value = encoded(text.substring(0, Math.min(text.length(), 20)));
                String query =
                        QUERY.stream().map(name -> name + "=" + value).collect(Collectors.joining("&", "?", "&q=2"));
                for (String target : Set.of(address.replaceAll("\\{[^}]+}", value), open + query)) {
                    for (String header : List.of("Accept: text/html", "HX-Request: true\r\nAccept: */*")) {
                        Reply reply = send("GET", target, new byte[0], header);
                        // What a page fetches for itself is not shown when it fails.
                        found(() -> {
                            if (header.startsWith("HX")) {
                                Fuzz.assertSound(reply, target);
                            } else {
                                assertProper(reply, target);
                            }
                        });
                    }
                }
            }
        }
        assertThat(written()).isEqualTo(before);
    }

    @Test
    void addressesSpelledToMisleadLeadNowhere() {
        List<Long> before = written();
        var addresses = new TreeSet<>(Set.of("/login/oauth2/code/x", "/logout", "/portal/portal.css"));
        mapped(RequestMethod.GET).forEach(address -> addresses.add(opened(address)));
        for (String address : addresses) {
            for (String spelling : Fuzz.spellings(address)) {
                Reply known = send("GET", spelling, new byte[0]);
                assertAnswer(known, spelling);
                // nor does any spelling open to others what was opened with a code
                Reply stranger = wire.send("GET", spelling, new byte[0], "Accept: text/html");
                assertAnswer(stranger, spelling);
                assertThat(stranger.text()).as(spelling).doesNotContain("磐安青山菌业有限公司");
            }
            for (String method : List.of("HEAD", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "NONSENSE")) {
                Reply reply = send(method, address, new byte[0], "X-HTTP-Method-Override: POST");
                found(() -> Fuzz.assertSound(reply, method + " " + address));
            }
        }
        assertThat(written()).isEqualTo(before);
    }

    @AfterEach
    void nothingWasFound() {
        assertThat(findings.stream().limit(SHOWN))
                .as("%d findings", findings.size())
                .isEmpty();
    }

    /** The rest is tried all the same: one report tells all that is wrong. */
    private void found(Runnable check) {
        try {
            check.run();
        } catch (AssertionError finding) {
            findings.add(String.valueOf(finding.getMessage()));
        }
    }

    private Map<String, List<String>> tickets(PublicForm form, Map<String, List<String>> fields) {
        var sent = new LinkedHashMap<String, List<String>>();
        sent.put("_csrf", List.of(csrf));
        if (form.mapping().startsWith("/cases/")) {
            Visitor.hidden(visitor.get(form.address()).body()).forEach((name, value) -> {
                if (name.equals("once")) {
                    sent.put(name, value);
                }
            });
        }
        sent.putAll(fields);
        return sent;
    }

    private void assertWhole(Reply answer, String sent, List<Long> before) {
        assertProper(answer, sent);
        List<Long> after = written();
        if (answer.status() / 100 == 3) {
            // a submission is kept with what it made, and with nothing else
            long made = grown("case_file", before, after) + grown("enquiry", before, after);
            assertThat(grown("submission", before, after))
                    .as(sent)
                    .isEqualTo(made)
                    .isBetween(0L, 1L);
        } else {
            assertThat(after).as("%s: %s", sent, answer.status()).isEqualTo(before);
        }
    }

    private void assertAnswer(Reply reply, String sent) {
        found(() -> assertProper(reply, sent));
    }

    private static Reply reply(HttpResponse<String> answer) {
        return new Reply(
                answer.statusCode(), answer.headers().map(), answer.body().getBytes(StandardCharsets.UTF_8));
    }

    private static void assertProper(Reply reply, String sent) {
        Fuzz.assertSound(reply, sent);
        assertThat(reply.text()).as(sent).doesNotContain("<script>alert", "<img src=x", "49 49");
        assertThat(reply.headers().toString()).as(sent).doesNotContain("\0");
        // Half of a body that is too long may never be read, and its sender not hear the answer to the end.
        if (reply.status() >= 400 && reply.status() != 413) {
            assertThat(reply.text())
                    .as("%s: %s", sent, reply.status())
                    .matches("(?s).*\\p{IsHan}.*")
                    .contains("请");
            assertThat(reply.header("Content-Type")).as(sent).containsAnyOf("text/html", "application/problem+json");
        }
    }

    private Reply send(String method, String target, byte[] body, String... headers) {
        Stream<String> all = Stream.concat(Stream.of(headers), Stream.of("Cookie: JSESSIONID=" + visitor.session()));
        boolean asked = Stream.of(headers).anyMatch(header -> header.contains("Accept"));
        Stream<String> page = asked ? Stream.of() : Stream.of("Accept: text/html");
        return wire.send(method, target, body, Stream.concat(all, page).toArray(String[]::new));
    }

    /** Addresses of the public pages with this method, as their controllers have them. */
    private Set<String> mapped(RequestMethod method) {
        return requestMappingHandlerMapping.getHandlerMethods().entrySet().stream()
                .filter(entry -> entry.getValue().getBeanType().getPackageName().equals("org.qifu.portal.web"))
                .map(Map.Entry::getKey)
                .filter(info -> info.getMethodsCondition().getMethods().contains(method))
                .map(RequestMappingInfo::getPatternValues)
                .flatMap(Set::stream)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The address of a page that shows something to the visitor. */
    private String opened(String mapping) {
        return mapping.replace("/help/{number}", "/help/" + enquiry)
                .replace("{number}", visit)
                .replace("{entrance:guidance|problem}", "guidance")
                .replace("/lists/{key}", "/lists/negative")
                .replace("/consultations/{id}", "/consultations/market")
                .replaceAll("\\{[^}]+}", "1");
    }

    private List<Long> written() {
        return TABLES.stream()
                .map(table -> jdbc.sql("select count(*) from " + table)
                        .query(Long.class)
                        .single())
                .toList();
    }

    private static long grown(String table, List<Long> before, List<Long> after) {
        int at = TABLES.indexOf(table);
        return after.get(at) - before.get(at);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static String brief(String body) {
        return body.substring(0, Math.min(body.length(), 400));
    }
}
