package org.qifu.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The delivered rules and texts, and what an administrator makes of them. */
class NoticeTextsTest {

    private static final NoticeKey KEY = new NoticeKey(NoticeEvent.ANSWERED, Audience.FIRM, Channel.SMS);

    @ParameterizedTest
    @MethodSource("org.qifu.Databases#both")
    void everyRuleHasItsTextAndEveryTextIsWhole(DataSource database) {
        try (var node = new NoticeNode(database)) {
            // given what is delivered; then every rule has a text, with placeholders that its event knows
            var templates = node.get(NoticeTemplates.class);
            assertThat(node.get(NoticeRules.class).all()).isNotEmpty().allSatisfy(rule -> {
                NoticeTemplate text = templates.current(rule.key()).orElseThrow();
                assertThat(templates.preview(rule.key(), text.subject() + text.body()))
                        .doesNotContain("{{", "}}");
                assertThat(rule.key().possible()).isTrue();
            });
            // and every event is told to somebody
            assertThat(node.get(NoticeRules.class).all())
                    .extracting(rule -> rule.key().event())
                    .contains(NoticeEvent.values());
        }
    }

    @ParameterizedTest
    @MethodSource("org.qifu.Databases#both")
    void whatWasChangedStaysAndKeepsItsHistory(DataSource database) {
        try (var node = new NoticeNode(database)) {
            // given a text and a rule that an administrator changed
            var templates = node.get(NoticeTemplates.class);
            var rules = node.get(NoticeRules.class);
            templates.save(KEY, "答复", "{{申请单位}}：您的问题已答复。", 1, "admin");
            rules.save(KEY, false, false, 1, "admin");

            // when the application starts again; then both are as they were left, and the old text can be seen
            node.get(NoticeSeeder.class).plant();
            assertThat(templates.history(KEY))
                    .extracting(NoticeTemplate::version)
                    .containsExactly(2, 1);
            assertThat(templates.current(KEY).orElseThrow().body()).isEqualTo("{{申请单位}}：您的问题已答复。");
            assertThat(rules.find(KEY).orElseThrow().enabled()).isFalse();

            // when two changed the same version; then the second is told
            assertThatThrownBy(() -> templates.save(KEY, "答复", "您的问题已答复。", 1, "lin"))
                    .isInstanceOf(OutdatedNotice.class)
                    .hasMessageContaining("现为第2版");
            assertThatThrownBy(() -> rules.save(KEY, true, true, 1, "lin")).isInstanceOf(OutdatedNotice.class);
        }
    }

    @ParameterizedTest
    @MethodSource("org.qifu.Databases#both")
    void whatCannotBeFilledInOrSentIsRefused(DataSource database) {
        try (var node = new NoticeNode(database)) {
            // given a text with a placeholder of another event; then it is refused with the list of those that may be
            // used
            var templates = node.get(NoticeTemplates.class);
            assertThatThrownBy(() -> templates.save(KEY, "答复", "{{答复内容}}{{查询码}}{{身份证号}}", 1, "admin"))
                    .isInstanceOf(NoticeRefused.class)
                    .hasMessageContaining("没有这些占位符：查询码、身份证号；可以使用：办件编号、")
                    .hasMessageContaining("答复内容");
            assertThatThrownBy(() -> templates.save(KEY, "答复", "{{办件编号", 1, "admin"))
                    .hasMessageContaining("括号不成对");

            // when a code shall stand on the page that it opens, or a firm be reached in 浙政钉; then that is refused
            assertThatThrownBy(() -> templates.save(
                            new NoticeKey(NoticeEvent.CODE, Audience.FIRM, Channel.PORTAL), "码", "{{查询码}}", 0, "admin"))
                    .isInstanceOf(NoticeRefused.class);
            assertThatThrownBy(() -> templates.save(
                            new NoticeKey(NoticeEvent.RATE, Audience.FIRM, Channel.DING), "评价", "请评价", 0, "admin"))
                    .isInstanceOf(NoticeRefused.class);

            // when officials shall be telephoned by officials; then that is refused, too
            var staff = new NoticeKey(NoticeEvent.WARNED, Audience.UNIT, Channel.MAIL);
            assertThatThrownBy(() -> node.get(NoticeRules.class).save(staff, true, true, 1, "admin"))
                    .isInstanceOf(NoticeRefused.class);

            // when a text is written for what nobody was told of so far; then its rule is there, switched off
            var silent = new NoticeKey(NoticeEvent.MOVED, Audience.UNIT, Channel.DING);
            templates.save(silent, "转办", "{{办件编号}}由{{原环节}}转来", 0, "admin");
            assertThat(node.get(NoticeRules.class).find(silent).orElseThrow().enabled())
                    .isFalse();
        }
    }
}
