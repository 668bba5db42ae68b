package org.qifu.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A work list with several cases: in order of urgency, and Chinese also where it is sorted and searched. */
class ListIT extends BrowserTest {

    @Autowired
    private Cases cases;

    @Test
    void mostUrgentFirst() {
        at("2024-03-15T15:30");
        String third = cases.accepted("磐安县玉山古茶场有限公司", "茶厂扩建环评手续", "COMPLEX", "POINT");
        at("2024-03-12T09:20");
        String first = cases.accepted("浙江云峰中药材有限公司", "仓储用地指标不足，仓库无法开工", "COMPLEX", "CHAIN");
        at("2024-03-18T10:00");
        cases.accepted("磐安县大盘山农庄", "农家乐消防验收", "COMPLEX", "POINT");
        String second = cases.accepted("磐安县花溪茶厂", "营业执照变更经营范围", "SIMPLE", "POINT");

        try (Tasklist agency = logIn("anwen-agency")) {
            agency.open(second, "当场办理").claim().choose("办理情况", "已解决");
            agency.look("tasklist");
            List<String> numbers = agency.numbers();
            assertThat(numbers).containsSubsequence(first, second, third);

            agency.sortMenu().look("list-sorting");
            agency.searchMenu().look("list-search");
        }
    }
}
