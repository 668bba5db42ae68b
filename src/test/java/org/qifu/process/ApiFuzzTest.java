package org.qifu.process;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qifu.portal.ApiCaller;
import org.qifu.portal.Fuzz;
import org.qifu.portal.Reply;
import org.qifu.portal.Wire;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Whatever is sent to {@code /api/v1}, it answers with a problem in Chinese, and makes a whole case or none. */
class ApiFuzzTest extends ApiTest {

    private static final String JSON = "application/json";
    private static final List<String> TABLES =
            List.of("case_file", "submission", "api_case", "api_act", "attachment", "act_ru_execution");

    @Autowired
    private RequestMappingHandlerMapping requestMappingHandlerMapping;

    private ApiCaller caller;
    private Wire wire;
    private String number;

    @BeforeEach
    void aCase() {
        caller = system("fuzz");
        wire = new Wire(port);
        number = opened(caller, booking());
    }

    @Test
    void everyFieldOfACaseTakesNoHarm() {
        // given each field of an application replaced by what it is not
        Fuzz.mutations(Forms.with(booking(), "sourceNumber", "x-1", "urgent", true, "premises", "双溪路2号"))
                .forEach(document -> {
                    // when it is handed in
                    List<Long> before = written();
                    Reply reply = caller.post(CASES, document.toString(), "Idempotency-Key", key());

                    // then it is refused without a trace, or is a whole case
                    assertHandled(reply, document, before);
                    if (reply.status() == 201) {
                        String made = reply.json().path("number").asText();
                        assertThat(caller.get(CASES + "/" + made).status()).isEqualTo(200);
                        jdbc.sql("update api_case set source_number = null").update();
                    }
                });
    }

    @Test
    void everyFieldOfWhatIsDoneToACaseTakesNoHarm() {
        // given the acts and their fields
        Map<String, Map<String, Object>> acts = Map.of(
                "complaints",
                        Forms.fields("kind", "CONDUCT", "text", "迟到", "complainant", "王建国", "phone", "13805790001"),
                "change",
                        Forms.fields(
                                "requestedBy",
                                "王建国",
                                "reason",
                                "改期",
                                "need",
                                "改看电梯",
                                "wishedAt",
                                "2024-03-20T09:30",
                                "serviceTypes",
                                List.of("RISK_CHECK"),
                                "method",
                                "ONSITE"),
                "rating",
                        Forms.fields(
                                "responsiveness",
                                1,
                                "attitude",
                                1,
                                "usefulness",
                                1,
                                "result",
                                1,
                                "comments",
                                "好",
                                "disturbed",
                                false,
                                "burdened",
                                false,
                                "departments",
                                List.of(Map.of("unit", "amr"))),
                "withdrawal", Forms.fields("requestedBy", "王建国", "reason", "不需要了"));

        // when each is sent with each field replaced; then it is refused without a trace, or done
        acts.forEach((act, fields) -> Fuzz.mutations(fields).forEach(document -> {
            List<Long> before = written();
            Reply reply = caller.post(CASES + "/" + number + "/" + act, document.toString());
            assertHandled(reply, document, before);
        }));
    }

    @Test
    void everyFieldOfAWebhookTakesNoHarm() {
        // given a receiver that is named as no address is; when it is set; then it is refused, or told back as it was
        Fuzz.mutations(Map.of("url", "https://93.184.215.14/hook", "newSecret", false))
                .forEach(document -> {
                    Reply reply = caller.send(caller.request("/api/v1/webhook")
                            .header("Content-Type", JSON)
                            .PUT(BodyPublishers.ofString(document.toString())));
                    assertHandled(reply, document, written());
                });
        for (String query : List.of("?page=-1&size=99999999999", "?since=%00", "?status=%3Cscript%3E")) {
            Fuzz.assertSound(caller.get("/api/v1/webhook/events" + query), query);
        }
        Fuzz.assertSound(caller.post("/api/v1/webhook/test", JSON, "[".getBytes()), "test");
    }

    @Test
    void noOperationThatWritesIsForgotten() {
        // given all operations; then those that write are the ones that are tried in this class
        var writing = new TreeSet<String>();
        requestMappingHandlerMapping.getHandlerMethods().forEach((info, method) -> {
            if (method.getBeanType().getPackageName().equals("org.qifu.portal.api")
                    && !info.getMethodsCondition().getMethods().contains(RequestMethod.GET)) {
                info.getPatternValues()
                        .forEach(address -> info.getMethodsCondition()
                                .getMethods()
                                .forEach(verb -> writing.add(verb + " " + address)));
            }
        });
        assertThat(writing)
                .containsExactlyInAnyOrder(
                        "POST " + CASES,
                        "POST " + CASES + "/{number}/attachments",
                        "POST " + CASES + "/{number}/change",
                        "POST " + CASES + "/{number}/complaints",
                        "POST " + CASES + "/{number}/rating",
                        "POST " + CASES + "/{number}/withdrawal",
                        "PUT /api/v1/webhook",
                        "DELETE /api/v1/webhook",
                        "POST /api/v1/webhook/test");
    }

    @Test
    void brokenJsonIsRefusedEverywhere() {
        for (String address : List.of(CASES, act("withdrawal"), act("change"), act("rating"), act("complaints"))) {
            for (byte[] body : Fuzz.brokenJson()) {
                List<Long> before = written();
                Reply reply = caller.post(address, JSON, body, "Idempotency-Key", key());
                String sent = address + " " + new String(body, 0, Math.min(body.length, 60), StandardCharsets.UTF_8);
                assertRefused(reply, sent);
                assertThat(written()).as(sent).isEqualTo(before);
            }
        }
    }

    @Test
    void bodiesOfTenMegabytesAreRefusedBeforeTheyAreRead() {
        byte[] big = Fuzz.big(10 * 1024 * 1024);
        for (String address : List.of(CASES, act("withdrawal"), act("complaints"))) {
            // with the length told beforehand, and without
            assertProblem(caller.post(address, JSON, big, "Idempotency-Key", key()), 413, "1 MB");
            Reply chunked = wire.send(
                    "POST",
                    address,
                    Wire.chunked(big),
                    "Authorization: " + caller.authorization(),
                    "Content-Type: " + JSON,
                    "Idempotency-Key: " + key(),
                    "Transfer-Encoding: chunked");
            assertProblem(chunked, 413, "1 MB");
        }
        // one that is just small enough is read, and refused for what it says
        assertProblem(caller.post(CASES, JSON, Fuzz.big(1024 * 1024), "Idempotency-Key", key()), 422, "kind");
    }

    @Test
    void addressesSpelledToMisleadLeadNowhere() {
        List<Long> before = written();
        for (String address :
                List.of(CASES, CASES + "/" + number, act("attachments"), "/api/v1/stations", "/api/v1/docs")) {
            for (String spelling : Fuzz.spellings(address)) {
                for (String method : List.of("GET", "POST", "DELETE")) {
                    Reply reply = wire.send(method, spelling, new byte[0], "Authorization: " + caller.authorization());
                    Fuzz.assertSound(reply, method + " " + spelling);
                }
                // nor does any spelling open what needs a key
                Reply unknown = wire.send("GET", spelling, new byte[0]);
                Fuzz.assertSound(unknown, spelling);
                if (unknown.status() == 200) {
                    assertThat(address).as(spelling).isIn("/api/v1/stations", "/api/v1/docs");
                }
            }
        }
        assertThat(written()).isEqualTo(before);
    }

    @Test
    void wrongMethodsAndFormatsAreToldInTheOneForm() {
        assertProblem(caller.send(caller.request(CASES).DELETE()), 405, "Allow");
        assertProblem(caller.get("/api/v1/nothing"), 404, "没有这个地址");
        assertProblem(caller.get("/api/v1"), 404, "没有这个地址");
        assertProblem(
                caller.send(caller.request(CASES).header("Accept", "text/html").GET()), 406, "JSON");
        for (String type : List.of("text/plain", "application/xml", "application/x-www-form-urlencoded", "image/png")) {
            assertProblem(caller.post(CASES, type, "{}".getBytes(), "Idempotency-Key", key()), 415, "application/json");
        }
        for (String type : List.of("nonsense", "application/json;charset=none", "multipart/form-data")) {
            Reply reply = wire.send(
                    "POST",
                    CASES,
                    "{}".getBytes(),
                    "Authorization: " + caller.authorization(),
                    "Content-Type: " + type);
            assertRefused(reply, type);
        }
        assertProblem(ApiCaller.nobody(port).get(CASES), 401, "密钥");
        assertProblem(new ApiCaller(port, "fuzz", "wrong").get(CASES), 401, "密钥");
        for (String id : Fuzz.texts()) {
            if (id.length() < 1000) {
                assertProblem(new ApiCaller(port, id, id).get(CASES), 401, "密钥");
            }
        }
        for (String header : List.of("Basic", "Basic !!!", "Basic YQ==", "Bearer abc", "Digest x")) {
            assertRefused(wire.send("GET", CASES, new byte[0], "Authorization: " + header), header);
        }
    }

    @Test
    void keysOfOddShapesAndReplaysWithOtherContentMakeNoCase() {
        open(caller, booking(), "fuzz-known-key");
        List<Long> before = written();
        for (String key :
                List.of("", " ", "a", "ä".repeat(10), "a".repeat(65), "<script>xx</script>", "'; drop table x")) {
            Reply reply = wire.send(
                    "POST",
                    CASES,
                    "{\"kind\":\"appeal\"}".getBytes(),
                    "Authorization: " + caller.authorization(),
                    "Content-Type: " + JSON,
                    "Idempotency-Key: " + key);
            assertRefused(reply, "key " + key);
        }
        Fuzz.mutations(booking())
                .limit(20)
                .forEach(other -> assertRefused(
                        caller.post(CASES, other.toString(), "Idempotency-Key", "fuzz-known-key"), "replay"));
        assertThat(written()).isEqualTo(before);
    }

    @Test
    void brokenUploadsLeaveNoFile() {
        List<Long> before = written();
        String files = act("attachments");
        String form = "multipart/form-data; boundary=b";
        for (String body : List.of(
                "",
                "nonsense",
                "--b\r\n",
                "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.jpg\"\r\n\r\nabc",
                "--b\r\nContent-Disposition: form-data; name=\"kind\"\r\n\r\nPHOTO\r\n--b--\r\n",
                "--b\r\nContent-Disposition: form-data; name=\"kind\"\r\n\r\nVIDEO\r\n--b--\r\n",
                "--b\r\n" + "X: y\r\n".repeat(5000) + "\r\n\r\n--b--\r\n")) {
            assertRefused(caller.post(files, form, body.getBytes(StandardCharsets.UTF_8)), body);
        }
        assertRefused(caller.post(files, "multipart/form-data", "x".getBytes()), "no boundary");
        for (String name :
                List.of("../../a.exe", "a\u0000.jpg", "", "很长".repeat(300) + ".jpg", "<b>.html", "a;b.jpg")) {
            assertRefused(caller.upload(files, "PHOTO", name, "MZ no picture".getBytes()), name);
        }
        assertRefused(caller.upload(files, "PHOTO", "a.jpg", new byte[0]), "empty");
        assertProblem(caller.upload(files, "PHOTO", "a.jpg", new byte[20 * 1024 * 1024 + 1]), 413, "20 MB");
        assertThat(written()).isEqualTo(before);
    }

    private void assertHandled(Reply reply, ObjectNode sent, List<Long> before) {
        String shown = sent.toString();
        String brief = shown.substring(0, Math.min(shown.length(), 600));
        Fuzz.assertSound(reply, brief);
        if (reply.status() >= 400) {
            assertRefused(reply, brief);
            assertThat(written()).as(brief).isEqualTo(before);
        }
    }

    private static void assertRefused(Reply reply, String sent) {
        Fuzz.assertSound(reply, sent);
        assertThat(reply.status()).as(sent + ": " + reply.text()).isBetween(400, 499);
        assertThat(reply.header("Content-Type")).as(sent).startsWith("application/problem+json");
        assertThat(reply.json().path("detail").asText()).as(sent).matches("(?s).*\\p{IsHan}.*");
        assertThat(reply.json().path("title").asText()).as(sent).matches("\\p{IsHan}+");
    }

    private List<Long> written() {
        return TABLES.stream().map(this::count).toList();
    }

    private String act(String act) {
        return CASES + "/" + number + "/" + act;
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }
}
