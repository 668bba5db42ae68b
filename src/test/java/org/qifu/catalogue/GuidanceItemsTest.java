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
import org.springframework.jdbc.core.simple.JdbcClient;

class GuidanceItemsTest {

    private static final Instant NOW = Instant.parse("2024-03-18T02:00:00Z");

    private static GuidanceItems on(DataSource dataSource) {
        return new GuidanceItems(JdbcClient.create(dataSource), Clock.fixed(NOW, ZoneOffset.UTC));
    }

    private static GuidanceItem retail(String size, List<String> contents) {
        return new GuidanceItem(
                "RETAIL",
                "零售行业指导服务",
                List.of(SourceKind.LICENCE, SourceKind.INSPECTION, SourceKind.PENALTY, SourceKind.COERCION),
                "初创期",
                "零售",
                size,
                contents,
                List.of("amr", "commerce"),
                true);
    }

    @Rule("R-SVC-23")
    @ParameterizedTest
    @MethodSource("org.qifu.Databases#both")
    void bringTheOneThatIsPrinted(DataSource dataSource) {
        // given a new database; then the catering item is there, with its four contents and three departments
        GuidanceItem item = on(dataSource).current().get(0).item();
        assertThat(item.name()).isEqualTo("餐饮行业指导服务");
        assertThat(item.contents()).containsExactly("食品原料储存指导", "油污处理现场指导", "燃气设施使用安全指导", "消防安全现场指导");
        assertThat(item.departments()).containsExactly("amr", "hurd", "fire");
    }

    @Rule("R-SVC-22")
    @ParameterizedTest
    @MethodSource("org.qifu.Databases#both")
    void keepEveryVersion(DataSource dataSource) {
        // given an item worked out from all four kinds, for a stage, an industry and a size
        var items = on(dataSource);
        GuidanceItem first = retail("小微企业", List.of("价格标示指导"));
        GuidanceItem second = retail(null, List.of("价格标示指导", "计量器具指导"));
        assertThat(items.save(first, 0, "chen").version()).isEqualTo(1);

        // when it is adjusted; then the latest counts and the one before can still be seen
        items.save(second, 1, "lin");
        assertThat(items.current()).extracting(ItemVersion::item).hasSize(2).contains(second);
        assertThat(items.history("RETAIL"))
                .containsExactly(new ItemVersion(2, "lin", NOW, second), new ItemVersion(1, "chen", NOW, first));
        assertThat(items.history("NONE")).isEmpty();

        // and who edits what is no longer the latest overwrites nothing
        assertThatThrownBy(() -> items.save(first, 1, "wu"))
                .isInstanceOf(OutdatedVersion.class)
                .hasMessageContaining("第2版");
        assertThat(items.history("RETAIL")).hasSize(2);
    }
}
