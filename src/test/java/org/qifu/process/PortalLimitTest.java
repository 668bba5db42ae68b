package org.qifu.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

/** Who submits too often is told how long to wait, and loses nothing typed. */
@TestPropertySource(properties = "qifu.portal.limits.submit=1/1h")
class PortalLimitTest extends PortalFormTest {

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
}
