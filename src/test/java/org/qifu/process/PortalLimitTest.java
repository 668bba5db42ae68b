package org.qifu.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.qifu.Rule;
import org.qifu.deadline.Deadlines;
import org.qifu.publication.Consultation;
import org.qifu.publication.Consultations;
import org.qifu.publication.Opinion;
import org.qifu.publication.Opinions;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** Who submits too often is told how long to wait, and loses nothing typed. */
@TestPropertySource(properties = "qifu.portal.limits.submit=1/1h")
class PortalLimitTest extends PortalFormTest {

    @Autowired
    private Consultations consultations;

    @Autowired
    private Opinions opinions;

    @Autowired
    private Clock clock;

    @Test
    void theSecondSubmissionOfAnHourHasToWait() {
        Map<String, String> values = with(booking("91350100M000100Y43"), "anyway", "1");
        number(submit("/apply/problem", values));

        HttpResponse<String> stopped = submit("/apply/problem", with(values, "need", "第二件事"));

        assertThat(stopped.statusCode()).isEqualTo(429);
        assertThat(stopped.headers().firstValueAsLong("Retry-After").orElse(0)).isBetween(1L, 3600L);
        assertThat(stopped.body()).contains("提交太频繁").contains("第二件事");
        assertThat(visitor.get("/apply/problem").body()).contains("第二件事");
    }

    @Test
    @Rule("R-PLT-09")
    void soHasTheSecondOpinionOnADraft() {
        // given a draft that is open today, and a firm at an address of its own
        LocalDate today = LocalDate.ofInstant(clock.instant(), Deadlines.ZONE);
        consultations.save(
                new Consultation("limit", "夜市办法", "商务部门", "草案", today, today, null, true), 0, "u-coordination");
        visitor.get("/consultations/limit");

        // when it sends two opinions; then the second has to wait, and is kept in the form but not among the opinions
        opinion("第一条意见");
        HttpResponse<String> stopped = opinion("第二条意见");
        assertThat(stopped.statusCode()).isEqualTo(429);
        assertThat(stopped.headers().firstValueAsLong("Retry-After").orElse(0)).isBetween(1L, 3600L);
        assertThat(stopped.body()).contains("提交过于频繁").contains("第二条意见");
        assertThat(opinions.of("limit")).extracting(Opinion::text).containsExactly("第一条意见");
    }

    private HttpResponse<String> opinion(String text) {
        Map<String, List<String>> form = Visitor.hidden(visitor.page());
        form.put("text", List.of(text));
        // each page is a form of its own: not the double click is what is refused
        form.put("page", List.of(UUID.randomUUID().toString()));
        byte[] body = Visitor.encoded(form).getBytes(StandardCharsets.US_ASCII);
        return visitor.post(
                "/consultations/limit/opinions",
                "application/x-www-form-urlencoded",
                body,
                "X-Forwarded-For",
                "192.0.2.9");
    }
}
