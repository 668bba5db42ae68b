package org.qifu.process;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.qifu.Rule;
import org.qifu.attachment.Files;
import org.qifu.casefile.CaseEvent.Kind;
import org.qifu.portal.ApiCaller;
import org.qifu.portal.Reply;

/** What other systems do with their cases on behalf of the firm. */
class ApiActsTest extends ApiTest {

    private static final Map<String, Object> WITHDRAWAL = Forms.fields("requestedBy", "王建国", "reason", "已经自行解决");

    @Test
    @Rule("R-TIM-12")
    void withdrawsABookingOnce() {
        // given a booking
        ApiCaller zlb = system("zlb");
        String number = opened(zlb, booking());
        String address = CASES + "/" + number + "/withdrawal";

        // when the firm withdraws there; then the case is withdrawn, and told so
        Reply withdrawn = zlb.post(address, WITHDRAWAL, "Idempotency-Key", "withdraw-1");
        assertThat(withdrawn.status()).as(withdrawn.text()).isEqualTo(200);
        assertThat(withdrawn.json().path("stage").asText()).isEqualTo("WITHDRAWN");
        assertThat(events(number, Kind.WITHDRAWN)).hasSize(1);

        // and the answer that got lost is given again under the same key, while another try is refused
        Reply again = zlb.post(address, WITHDRAWAL, "Idempotency-Key", "withdraw-1");
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.header("Idempotent-Replayed")).isEqualTo("true");
        assertThat(events(number, Kind.WITHDRAWN)).hasSize(1);
        assertProblem(zlb.post(address, WITHDRAWAL), 422, "不能再撤回");
        Map<String, Object> other = Forms.fields("requestedBy", "王建国", "reason", "另一个原因");
        assertProblem(zlb.post(address, other, "Idempotency-Key", "withdraw-1"), 422, "换一个编号");

        // and it is on record which system did it, once
        assertThat(jdbc.sql("select client from api_act where case_number = ?")
                        .param(number)
                        .query(String.class)
                        .list())
                .containsExactly("zlb");
    }

    @Test
    @Rule("R-INT-11")
    void changesWhatIsWanted() {
        // given a booking
        ApiCaller zlb = system("zlb");
        String number = opened(zlb, booking());

        // when the firm wants something else there
        Reply changed = zlb.post(
                CASES + "/" + number + "/change",
                Forms.fields("requestedBy", "王建国", "reason", "设备已更换", "need", "改看新装的电梯"));

        // then that is what is on record
        assertThat(changed.status()).as(changed.text()).isEqualTo(200);
        assertThat(events(number, Kind.CHANGED)).hasSize(1);
        assertThat(documents.latest(number, "amendment", "").orElseThrow().content())
                .contains("改看新装的电梯");
    }

    @Test
    @Rule({"R-FBK-01", "R-FBK-05"})
    void ratesWhatIsAnsweredAndComplains() {
        // given a case that is not answered yet
        ApiCaller zlb = system("zlb");
        String number = opened(zlb, appeal());
        Map<String, Object> rating =
                Forms.fields("responsiveness", 1, "attitude", 2, "usefulness", 1, "result", 1, "comments", "谢谢");
        assertProblem(zlb.post(CASES + "/" + number + "/rating", rating), 422, "目前不在评价环节");

        // when it is answered
        answered(number);
        assertThat(zlb.get(CASES + "/" + number).json().path("actions").toString())
                .contains("RATE");

        // then a rating that is none is refused by field, and a good one is taken as the firm's own of today
        Reply five = zlb.post(CASES + "/" + number + "/rating", Forms.with(Forms.fields(), "responsiveness", 5));
        assertThat(five.wrongFields()).contains("responsiveness", "attitude");
        Reply rated = zlb.post(CASES + "/" + number + "/rating", rating);
        assertThat(rated.status()).as(rated.text()).isEqualTo(200);
        assertThat(documents.latest(number, "evaluation", "").orElseThrow().content())
                .contains("PORTAL", "2024-03-18");

        // and a complaint opens its verification; the same one sent again is refused
        Map<String, Object> complaint = Forms.fields("kind", "CONDUCT", "text", "未按时回电", "complainant", "王建国");
        assertThat(zlb.post(CASES + "/" + number + "/complaints", complaint).status())
                .isEqualTo(200);
        assertThat(standsAt(number)).contains("verifyComplaint");
        assertProblem(zlb.post(CASES + "/" + number + "/complaints", complaint), 422, "请勿重复登记");
    }

    @Test
    void addsFilesAndGetsItsOwnBack() {
        // given a case with a file of the firm and one of an official
        ApiCaller zlb = system("zlb");
        String number = opened(zlb, booking());
        String files = CASES + "/" + number + "/attachments";
        byte[] picture = Files.png();
        Reply added = zlb.upload(files, "PHOTO", "现场.png", picture);
        assertThat(added.status()).as(added.text()).isEqualTo(201);
        long official = ofOfficial(number);

        // when the system lists and opens its files; then it sees its own, as they were
        JsonNode listed = zlb.get(files).json();
        assertThat(listed.findValuesAsText("fileName")).containsExactly("现场.png");
        Reply opened = zlb.get(files + "/" + added.json().path("id").asLong());
        assertThat(opened.body()).isEqualTo(picture);
        assertThat(opened.header("Content-Disposition")).startsWith("attachment");
        assertThat(opened.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(opened.header("Cache-Control")).contains("no-store");

        // and the official's looks like none, as does every file to another system
        assertProblem(zlb.get(files + "/" + official), 404, "附件");
        assertProblem(system("zwfw").get(files + "/" + added.json().path("id").asLong()), 404, "没有这个办件");
        assertThat(events(number, Kind.ATTACHED).get(0).actor()).isEqualTo("api:zlb");

        // and what is no picture is refused
        assertProblem(zlb.upload(files, "PHOTO", "a.png", "MZ".getBytes()), 415, "JPG");
    }

    private long ofOfficial(String number) {
        byte[] body =
                ("--b\r\nContent-Disposition: form-data; name=\"kind\"\r\n\r\nSCAN\r\n--b\r\nContent-Disposition: form-data;"
                                + " name=\"file\"; filename=\"a.pdf\"\r\n\r\n")
                        .getBytes();
        var all = new ByteArrayOutputStream();
        List.of(body, Files.pdf(), "\r\n--b--\r\n".getBytes()).forEach(all::writeBytes);
        String address = "/api/cases/" + number + "/attachments";
        var added = post("anwen-office", address, "multipart/form-data; boundary=b", all.toByteArray());
        assertThat(added.getStatusCode().value()).isEqualTo(201);
        return Long.parseLong(added.getBody().replaceAll(".*\"id\":(\\d+).*", "$1"));
    }

    private void answered(String number) {
        complete(number, "accept", "anwen-reception", Forms.accepted("COMPLEX", "POINT"));
        complete(number, "handleByAgency", "anwen-agency", Forms.solved());
        complete(number, "answer", "anwen-reception", Forms.answer());
    }
}
