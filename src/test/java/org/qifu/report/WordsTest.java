package org.qifu.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.qifu.Rule;

/** Sentences as firms write them, cut into the words by which topics are counted. */
@Rule("R-SEN-04")
class WordsTest {

    private static final Words WORDS = new Words(() -> {
        var county = new java.util.ArrayList<>(List.of("安文街道", "冷水镇", "项目服务板块", "转贷资金", "施工许可"));
        county.addAll(WordList.of("matter-words.txt"));
        return county;
    });

    @Test
    void aSentenceTellsItsSubjectAndLeavesOutWhatEveryRequestHolds() {
        assertThat(WORDS.of("我公司位于安文街道，厂房扩建需要办理施工许可，请问如何申请用地指标？"))
                .contains("安文街道", "厂房", "扩建", "施工许可", "用地指标")
                .doesNotContain("我", "公司", "需要", "办理", "请问", "申请", "位于");
        assertThat(WORDS.of("工程款被拖欠三年，法院判决后仍未执行，请求维权")).contains("工程款", "拖欠", "法院", "维权");
        assertThat(WORDS.of("环保检查过于频繁，一个月来了五次")).contains("环保检查").doesNotContain("一个", "五");
        assertThat(WORDS.of("惠企政策免申即享，奖补资金一直没有兑付")).contains("惠企政策", "免申即享", "奖补资金", "兑付");
    }

    @Test
    void personsAreNoTopic() {
        String text = "张小芳反映消防验收多次不通过，联系人王建国";
        assertThat(WORDS.of(text)).contains("消防验收").doesNotContain("张小芳", "王建国", "联系人");
        assertThat(WORDS.withoutNames(text)).isEqualTo("某某反映消防验收多次不通过，联系人某某");
    }

    @Test
    void manyThreadsCutTheSameWords() {
        Set<String> alone = WORDS.of("冷水镇工业园区连续停电三次，香菇烘干设备损坏");
        assertThat(alone).contains("冷水镇", "工业园区", "停电", "香菇", "设备");
        assertThat(IntStream.range(0, 2000)
                        .parallel()
                        .mapToObj(index -> WORDS.of("冷水镇工业园区连续停电三次，香菇烘干设备损坏"))
                        .distinct())
                .containsExactly(alone);
    }
}
