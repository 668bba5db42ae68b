package org.qifu.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.qifu.Rule;
import org.qifu.catalogue.ServiceItem.Origin;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class ServiceItemsTest {

    private static final Instant NOW = Instant.parse("2024-03-18T02:00:00Z");
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
    private static final LocalItem HERBS = new LocalItem("药材检测对接", "浙产药材检测机构对接", "市场监管部门", "全县药材企业", "窗口或者线上申请", true);

    private static ServiceItems on(DataSource dataSource) {
        start(dataSource);
        return new ServiceItems(JdbcClient.create(dataSource), CLOCK);
    }

    private static void start(DataSource dataSource) {
        var transaction = new TransactionTemplate(new DataSourceTransactionManager(dataSource));
        new ServiceItemSeeder(JdbcClient.create(dataSource), transaction, CLOCK).afterPropertiesSet();
    }

    private static ServiceItem item(ServiceItems items, String code) {
        return items.history(code).get(0).item();
    }

    private static List<String> codes(ServiceItems items) {
        return items.current().stream().map(each -> each.item().code()).toList();
    }

    @Rule({"R-CAT-01", "R-CAT-02", "R-CAT-03"})
    @ParameterizedTest
    @MethodSource("org.qifu.Databases#both")
    void bringTheProvincialDirectoryAsPrinted(DataSource dataSource) {
        // given an empty database; when the application starts, and once more
        var items = on(dataSource);
        start(dataSource);

        // then all 84 rows are there once: 71 items and the open slots of 13 classes
        assertThat(items.classes()).hasSize(13);
        assertThat(items.classes().get(12)).isEqualTo(new ServiceClass("13", "其他服务", 84, "可根据本地情况补充分类"));
        assertThat(items.current()).hasSize(71).allSatisfy(each -> {
            assertThat(each.version()).isEqualTo(1);
            assertThat(each.item().origin()).isEqualTo(Origin.PROVINCIAL);
            assertThat(each.item().code()).matches("\\d{4}");
        });

        // and an item has all its columns, under the code and the number of the print, whose gap stays
        assertThat(item(items, "1105"))
                .isEqualTo(new ServiceItem(
                        "1105",
                        "74",
                        "涉企收费监管",
                        "政府定价的涉企收费清单公示，投诉举报办理等",
                        Origin.PROVINCIAL,
                        "发改部门、各涉企相关部门",
                        null,
                        null,
                        null,
                        true));
        assertThat(codes(items)).doesNotContain("1104").isSorted();
    }

    @Rule({"R-CAT-03", "R-CAT-04"})
    @ParameterizedTest
    @MethodSource("org.qifu.Databases#both")
    void takeLocalItemsIntoTheSlotOfEveryClass(DataSource dataSource) {
        // given the provincial directory; when every class gets a local item
        var items = on(dataSource);
        items.classes().forEach(type -> items.add(type.code(), HERBS, "chen"));

        // then each has the next free code of its class and is marked; the gap in class 11 is not filled
        assertThat(items.current().stream()
                        .map(ServiceItemVersion::item)
                        .filter(ServiceItem::local)
                        .map(ServiceItem::code))
                .containsExactly(
                        "0107", "0208", "0306", "0407", "0507", "0609", "0705", "0809", "0906", "1006", "1106", "1204",
                        "1305");

        // and a second one follows, under the number of the open row
        ServiceItem second = items.add("01", HERBS, "chen").item();
        assertThat(second.code()).isEqualTo("0108");
        assertThat(second.seq()).isEqualTo("7-2");
        assertThatThrownBy(() -> items.add("14", HERBS, "chen"))
                .isInstanceOf(ItemRefused.class)
                .hasMessageContaining("没有这个一级分类：14");
    }

    @Rule("R-CAT-04")
    @ParameterizedTest
    @MethodSource("org.qifu.Databases#both")
    void keepProvincialRowsAndTheHistoryOfLocalOnes(DataSource dataSource) {
        // given a local item; when it is changed and withdrawn
        var items = on(dataSource);
        String code = items.add("01", HERBS, "chen").item().code();
        var renamed = new LocalItem("药材检测", null, "市场监管部门", "全县", "窗口申请", true);
        items.change(code, renamed, 1, "lin");
        items.withdraw(code, 2, "wu");

        // then every version is kept with its editor
        assertThat(items.history(code))
                .extracting(ServiceItemVersion::changedBy)
                .containsExactly("wu", "lin", "chen");
        assertThat(items.history(code))
                .extracting(each -> each.item().published())
                .containsExactly(false, true, true);
        assertThat(items.history(code).get(2).item().name()).isEqualTo("药材检测对接");
        assertThat(items.history(code).get(2).changedAt()).isEqualTo(NOW);

        // and who saw an older version, or edits a row of the province, changes nothing
        assertThatThrownBy(() -> items.change(code, HERBS, 2, "lin")).isInstanceOf(OutdatedVersion.class);
        assertThatThrownBy(() -> items.change("0101", HERBS, 1, "lin"))
                .isInstanceOf(ItemRefused.class)
                .hasMessageContaining("省级指导目录的事项");
        assertThatThrownBy(() -> items.withdraw("0101", 1, "lin")).isInstanceOf(ItemRefused.class);
        assertThatThrownBy(() -> items.withdraw("1104", 1, "lin")).hasMessage("没有这个事项：1104");
        assertThat(items.history("0101")).hasSize(1);
    }

    @Rule("R-CAT-05")
    @ParameterizedTest
    @MethodSource("org.qifu.Databases#both")
    void publishALocalItemOnlyWithBodyScopeAndHandling(DataSource dataSource) {
        // given local items that lack something; when they are to be published; then what is missing is named
        var items = on(dataSource);
        var bare = new LocalItem("药材检测对接", null, null, null, null, true);
        assertThatThrownBy(() -> items.add("13", bare, "chen")).hasMessage("公布前请补充：责任部门、服务范围、办理方式");
        var noHandling = new LocalItem("药材检测对接", null, "市场监管部门", "全县", null, true);
        assertThatThrownBy(() -> items.add("13", noHandling, "chen")).hasMessage("公布前请补充：办理方式");

        // and as a draft it may be kept
        var draft = new LocalItem("药材检测对接", null, null, null, null, false);
        assertThat(items.add("13", draft, "chen").item().published()).isFalse();
    }

    @Rule("R-CAT-12")
    @ParameterizedTest
    @MethodSource("org.qifu.Databases#both")
    void awaitALeadDepartmentWhereTheDirectoryNamesNone(DataSource dataSource) {
        // given the directory; then what it leaves to the place, and what the print lost, is not published yet
        var items = on(dataSource);
        assertThat(items.current().stream()
                        .map(ServiceItemVersion::item)
                        .filter(each -> !each.published())
                        .map(ServiceItem::code))
                .containsExactly("0102", "0106", "1001");

        // when a department is named; then it is, and the provincial text stays as printed
        items.lead("0102", "县经信局", 1, "chen");
        assertThat(item(items, "0102").published()).isTrue();
        assertThat(item(items, "0102").body()).isEqualTo("县经信局");
        assertThat(item(items, "0102").departments()).isEqualTo("根据本地情况确定牵头部门");

        // and it can be taken back; other rows have their departments already
        items.lead("0102", null, 2, "chen");
        assertThat(item(items, "0102").published()).isFalse();
        assertThatThrownBy(() -> items.lead("0101", "县经信局", 1, "chen")).isInstanceOf(ItemRefused.class);
    }
}
