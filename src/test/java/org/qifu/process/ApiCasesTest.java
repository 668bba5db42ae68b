package org.qifu.process;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qifu.Rule;
import org.qifu.portal.ApiCaller;
import org.qifu.portal.QueryCodes;
import org.qifu.portal.Reply;
import org.qifu.portal.client.Scope;
import org.springframework.beans.factory.annotation.Autowired;

/** Other systems hand in cases and follow them. */
class ApiCasesTest extends ApiTest {

    @Autowired
    private QueryCodes codes;

    @Test
    @Rule("R-INT-16")
    void aCaseOfAnotherSystemIsOneOfTheRegister() {
        // given a system
        ApiCaller zlb = system("zlb");

        // when it books guidance
        Reply reply = open(zlb, booking());

        // then the case has a number of the one register, staff find it at their desks, and its code opens it
        assertThat(reply.status()).as(reply.text()).isEqualTo(201);
        String number = reply.json().path("number").asText();
        assertThat(number).matches("ZD-2024-\\d{5}");
        assertThat(reply.header("Location")).isEqualTo(CASES + "/" + number);
        assertThat(codes.opens(number, reply.json().path("queryCode").asText())).isTrue();
        assertThat(standsAt(number)).containsExactly("review");

        // and the system reads where it stands
        JsonNode progress = zlb.get(CASES + "/" + number).json();
        assertThat(progress.path("stage").asText()).isEqualTo("REGISTERED");
        assertThat(progress.path("stageName").asText()).isEqualTo("已提交，待受理");
        assertThat(progress.path("kind").asText()).isEqualTo("guidance");
        assertThat(progress.path("applicant").asText()).isEqualTo("磐安青山菌业有限公司");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ZWFW", "ZLB", "GGFL", "ONLINE", "COMMUNITY", "TRANSFER"})
    @Rule({"R-INT-01", "R-INT-05"})
    void everyChannelOfOtherSystemsStartsTheSameFlow(String channel) {
        // when a case comes by this channel
        String number = opened(system("platforms"), Forms.with(booking(), "channel", channel));

        // then the flow is the one of the windows, and the channel is kept
        assertThat(file(number).channel()).isEqualTo(channel);
        assertThat(runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(number)
                        .processDefinitionKey("guidance")
                        .count())
                .isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"WINDOW", "PHONE", "VISIT", "TELEX"})
    @Rule("R-INT-04")
    void whatOfficialsRegisterIsNoChannelOfASystem(String channel) {
        // when a system claims that somebody came to a window or telephoned
        Reply reply = open(system("platforms"), Forms.with(booking(), "channel", channel));

        // then it is told which channels it has
        assertProblem(reply, 400, "ZWFW、ZLB、GGFL、HOTLINE、ONLINE、COMMUNITY、TRANSFER");
        assertThat(reply.wrongFields()).containsExactly("channel");
    }

    @Test
    @Rule("R-PLT-07")
    void anOrderOfTheHotlineKeepsItsNumberAndIsFoundByIt() {
        // given the hotline, and another system with an order of the same number
        ApiCaller hotline = system("hotline");
        String number = opened(hotline, order("12345-2024-0318-1"));
        String others = opened(system("other-line"), order("12345-2024-0318-1"));

        // when it looks for its order
        JsonNode found = hotline.get(CASES + "?sourceNumber=12345-2024-0318-1").json();

        // then it finds its case and no other's; the number stands in the application, too
        assertThat(found.path("items").findValuesAsText("number")).containsExactly(number);
        assertThat(number).isNotEqualTo(others);
        assertThat(documents.latest(number, "application", "").orElseThrow().content())
                .contains("12345-2024-0318-1");

        // and the same order again under another key is told, naming the case; an order without number is refused
        long cases = count("case_file");
        Reply again = open(hotline, order("12345-2024-0318-1"));
        assertProblem(again, 409, number);
        assertThat(again.json().path("caseNumber").asText()).isEqualTo(number);
        assertThat(again.wrongFields()).containsExactly("sourceNumber");
        Reply without = open(hotline, Forms.with(appeal(), "channel", "HOTLINE"));
        assertProblem(without, 422, "热线工单号");
        assertThat(count("case_file")).isEqualTo(cases);
    }

    @Test
    void theSameKeyIsTheSameCase() {
        // given a case of a key
        ApiCaller zlb = system("zlb");
        Reply first = open(zlb, booking(), "retry-0001");

        // when it comes again, then it is the same case, with a code that opens it
        Reply again = open(zlb, booking(), "retry-0001");
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.header("Idempotent-Replayed")).isEqualTo("true");
        assertThat(again.json().path("number")).isEqualTo(first.json().path("number"));
        assertThat(codes.opens(
                        again.json().path("number").asText(),
                        again.json().path("queryCode").asText()))
                .isTrue();

        // and other content under the key is refused, while another system may use the same key
        assertProblem(open(zlb, Forms.with(booking(), "urgent", true), "retry-0001"), 422, "换一个编号");
        assertThat(open(system("zwfw"), booking(), "retry-0001").status()).isEqualTo(201);

        // and no key, or one of a wrong shape, makes no case
        long cases = count("case_file");
        assertProblem(zlb.post(CASES, booking()), 400, "Idempotency-Key");
        assertProblem(open(zlb, booking(), "short"), 400, "UUID");
        assertThat(count("case_file")).isEqualTo(cases);
    }

    @Test
    void simultaneousRequestsMakeOneCase() throws Exception {
        // given one order that is sent eight times at once, half with the same key
        ApiCaller hotline = system("hotline");
        long before = count("case_file");
        List<Callable<Reply>> calls = Stream.of("same", "same", "same", "same", "k1", "k2", "k3", "k4")
                .map(key -> (Callable<Reply>) () -> open(hotline, order("at-once-1"), "at-once-" + key))
                .toList();

        // when
        var replies = new HashSet<Integer>();
        var numbers = new HashSet<String>();
        var threads = Executors.newFixedThreadPool(calls.size());
        try {
            for (var answer : threads.invokeAll(calls)) {
                replies.add(answer.get().status());
                JsonNode body = answer.get().json();
                numbers.add(
                        body.path(body.has("number") ? "number" : "caseNumber").asText());
            }
        } finally {
            threads.shutdownNow();
        }

        // then there is one case, which every answer names
        assertThat(replies).isSubsetOf(200, 201, 409);
        assertThat(count("case_file")).isEqualTo(before + 1);
        assertThat(numbers).hasSize(1);
    }

    @Test
    @Rule("R-INT-13")
    void thereIsNoQuota() {
        // when one firm asks five times, each for something of its own
        ApiCaller zlb = system("zlb");
        Set<String> numbers = new HashSet<>();
        for (int i = 0; i < 5; i++) {
            numbers.add(opened(zlb, Forms.with(booking(), "need", "第" + i + "项需求")));
        }

        // then there are five cases
        assertThat(numbers).hasSize(5);
    }

    @Test
    void aSystemSeesItsOwnCasesOnly() {
        // given the case of one system, and one of a window
        String number = opened(system("zlb"), booking());
        String ofWindow = register(Forms.application("anwen"));
        ApiCaller other = system("zwfw");

        // when another system asks, then all that is not its own looks like what does not exist
        byte[] unknown = other.get(CASES + "/ZD-2024-99999").body();
        for (String foreign : List.of(number, ofWindow, "nonsense", "ZD-2024-%00")) {
            Reply reply = other.get(CASES + "/" + foreign);
            if (!foreign.contains("%")) {
                assertProblem(reply, 404, "没有这个办件");
                assertThat(reply.body()).isEqualTo(unknown);
            }
        }
        Reply withdrawal =
                other.post(CASES + "/" + number + "/withdrawal", Forms.fields("requestedBy", "王建国", "reason", "不需要了"));
        assertThat(withdrawal.body()).isEqualTo(unknown);
        assertThat(other.get(CASES + "?size=100").text()).doesNotContain(number);
        assertThat(standsAt(number)).containsExactly("review");
    }

    @Test
    void listsTheLatestFirstPageByPage() {
        // given three cases of a system
        ApiCaller pages = system("pages");
        String first = opened(pages, booking());
        at("2024-03-18T10:01");
        String second = opened(pages, booking());
        at("2024-03-18T10:02");
        String third = opened(pages, order("page-3"));

        // when it turns the pages; then each case comes once, and its own number with it
        JsonNode one = pages.get(CASES + "?size=2").json();
        JsonNode two = pages.get(CASES + "?size=2&page=2").json();
        assertThat(one.path("items").findValuesAsText("number")).containsExactly(third, second);
        assertThat(two.path("items").findValuesAsText("number")).containsExactly(first);
        assertThat(one.path("total").asLong()).isEqualTo(3);
        assertThat(one.at("/items/0/sourceNumber").asText()).isEqualTo("page-3");
    }

    @Test
    void tellsEveryFieldThatIsWrong() {
        // when two fields break rules; then each is named, and nothing is written
        ApiCaller zlb = system("zlb");
        long cases = count("case_file");
        Reply reply = open(zlb, Forms.with(booking(), "contactPhone", "abc", "need", "<b>粗体</b>"), "corrected-1");
        assertProblem(reply, 422, "联系电话");
        assertThat(reply.wrongFields()).containsExactlyInAnyOrder("contactPhone", "need");
        assertThat(count("case_file")).isEqualTo(cases);

        // and what cannot be read is told with its field
        assertThat(open(zlb, Forms.with(booking(), "applicantKind", "ROBOT")).wrongFields())
                .containsExactly("applicantKind");
        Reply unknown = open(zlb, Forms.with(booking(), "nickname", "x"));
        assertProblem(unknown, 400, "没有这个栏目");
        assertThat(unknown.wrongFields()).containsExactly("nickname");

        // and corrected, it may come under the same key
        assertThat(open(zlb, booking(), "corrected-1").status()).isEqualTo(201);
    }

    @Test
    void aScopeIsNeededForEachThing() {
        // given systems that each lack one scope
        String number = opened(system("scopes-all"), booking());

        // when and then
        assertProblem(open(lacking(Scope.CASE_CREATE), booking()), 403, "没有这项操作的权限");
        assertProblem(lacking(Scope.CASE_READ).get(CASES), 403, "权限");
        assertProblem(lacking(Scope.CASE_READ).get(CASES + "/" + number), 403, "权限");
        for (String act : List.of("withdrawal", "change", "rating", "complaints")) {
            assertProblem(lacking(Scope.CASE_ACT).post(CASES + "/" + number + "/" + act, "{}"), 403, "权限");
        }
        String files = CASES + "/" + number + "/attachments";
        assertProblem(lacking(Scope.ATTACHMENT_WRITE).upload(files, "PHOTO", "a.jpg", new byte[1]), 403, "权限");
        assertProblem(lacking(Scope.ATTACHMENT_READ).get(files), 403, "权限");
        assertProblem(lacking(Scope.ATTACHMENT_READ).get(files + "/1"), 403, "权限");
        assertProblem(lacking(Scope.WEBHOOK_MANAGE).get("/api/v1/webhook"), 403, "权限");
    }

    private ApiCaller lacking(Scope scope) {
        return system("scope-lacking", EnumSet.complementOf(EnumSet.of(scope)), 1000);
    }
}
