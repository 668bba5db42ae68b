package org.qifu.improvement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.qifu.Rule;
import org.qifu.casefile.CaseBase;
import org.qifu.casefile.CaseEvent;
import org.qifu.casefile.CaseEvent.Kind;
import org.qifu.casefile.CaseKind;
import org.qifu.casefile.Timeline;

/** What is learnt from cases and evaluations is on record. */
class ImprovementTest {

    private static final ReviewEntry REVIEW = new ReviewEntry("材料要求不清", "一次告知", "更新办事指南", "陈志强");

    @ParameterizedTest
    @MethodSource("org.qifu.Databases#both")
    @Rule("R-LED-04")
    void aClosedCaseIsReviewedAndAnOpenOneIsNot(DataSource database) {
        try (var base = new CaseBase(database, CaseReviews.class)) {
            // given an open case; then it is not reviewed yet
            String number = base.open(CaseKind.APPEAL);
            var reviews = base.get(CaseReviews.class);
            assertThatThrownBy(() -> reviews.add(number, REVIEW, "head"))
                    .isInstanceOf(ImprovementRefused.class)
                    .hasMessageContaining("尚未办结归档");

            // when it is archived and reviewed twice; then both reviews stay, and the timeline has them
            base.archive(number);
            reviews.add(number, REVIEW, "head");
            reviews.add(number, new ReviewEntry("流转慢", "首问负责", "并联办理", "李敏"), "head");
            assertThat(reviews.of(number)).extracting(CaseReview::owner).containsExactly("陈志强", "李敏");
            assertThat(reviews.of(number).get(0).lesson()).isEqualTo("一次告知");
            assertThat(base.get(Timeline.class).of(number).stream()
                            .filter(event -> event.kind() == Kind.REVIEWED)
                            .map(CaseEvent::reason))
                    .containsExactly("更新办事指南", "并联办理");
        }
    }

    @ParameterizedTest
    @MethodSource("org.qifu.Databases#both")
    @Rule("R-LED-05")
    void casesOfTheSameClassAreCounted(DataSource database) {
        try (var base = new CaseBase(database, CaseClasses.class)) {
            // given two cases of one class, one of them closed and linked twice, and a third of another
            var classes = base.get(CaseClasses.class);
            String first = base.open(CaseKind.APPEAL);
            String second = base.open(CaseKind.APPEAL);
            String third = base.open(CaseKind.GUIDANCE);
            classes.link(first, "厂区扩建规划许可", "head");
            classes.link(second, "厂区扩建规划许可", "head");
            classes.link(second, "厂区扩建规划许可", "head");
            classes.link(third, "消防通道", "head");
            base.archive(second);

            // then the report has the classes by size, with how many are open
            assertThat(classes.all())
                    .extracting(CaseClass::name, CaseClass::count, CaseClass::open)
                    .containsExactly(tuple("厂区扩建规划许可", 2, 1), tuple("消防通道", 1, 1));
            long id = classes.all().get(0).id();
            assertThat(classes.cases(id)).containsExactlyInAnyOrder(first, second);
            assertThat(classes.of(first)).extracting(CaseClass::count).containsExactly(2);
            assertThat(base.get(Timeline.class).of(second).stream().filter(event -> event.kind() == Kind.LINKED))
                    .hasSize(1);

            // when the whole class is solved; then the report says by what
            classes.solve(id, "出台厂区扩建联合审批办法", "head");
            assertThat(classes.all().get(0).measure()).isEqualTo("出台厂区扩建联合审批办法");
            assertThat(classes.all().get(0).solvedAt()).isNotNull();
            assertThatThrownBy(() -> classes.solve(999, "无", "head")).isInstanceOf(ImprovementRefused.class);
        }
    }

    @ParameterizedTest
    @MethodSource("org.qifu.Databases#both")
    @Rule("R-KPI-12")
    void aFindingHasItsOwnerAndIsClosedOnce(DataSource database) {
        try (var base = new CaseBase(database, EvaluationFindings.class)) {
            // given two findings, the second due first
            var findings = base.get(EvaluationFindings.class);
            findings.add(new FindingEntry("第一季度评估", "回访率不足", "办公室", LocalDate.of(2024, 4, 30)), "sup");
            findings.add(new FindingEntry("第一季度评估", "台账不全", "综合受理", LocalDate.of(2024, 4, 15)), "sup");
            assertThat(findings.all()).extracting(EvaluationFinding::text).containsExactly("台账不全", "回访率不足");

            // when one is closed; then it has its day and stands after the open one, and is not closed again
            long id = findings.all().get(0).id();
            base.at("2024-04-10T09:00");
            findings.close(id, "已补齐", "sup");
            EvaluationFinding closed = findings.all().get(1);
            assertThat(closed.closedOn()).isEqualTo("2024-04-10");
            assertThat(closed.result()).isEqualTo("已补齐");
            assertThat(closed.owner()).isEqualTo("综合受理");
            assertThatThrownBy(() -> findings.close(id, "再次", "sup")).isInstanceOf(ImprovementRefused.class);
        }
    }
}
