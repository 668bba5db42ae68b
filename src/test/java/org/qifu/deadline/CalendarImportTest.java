package org.qifu.deadline;

import static java.util.concurrent.CompletableFuture.supplyAsync;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.qifu.Rule;
import org.springframework.jdbc.core.simple.JdbcClient;

@Rule("R-TIM-16")
class CalendarImportTest {

    private static final String EXTRA = "2027-10-08,HOLIDAY,国庆节";
    private static final LocalDate EXTRA_DAY = LocalDate.of(2027, 10, 8);

    @ParameterizedTest
    @MethodSource("org.qifu.Databases#both")
    void startsWithTheDeliveredCalendarOnce(DataSource database) {
        // when two nodes start on an empty database
        new CalendarNode(database);
        var second = new CalendarNode(database);

        // then the delivered days are there, as one version
        assertThat(second.current.get().version()).isEqualTo(1);
        assertThat(second.current.get().days())
                .containsExactlyInAnyOrderElementsOf(WorkingCalendar.shipped().days());
    }

    @ParameterizedTest
    @MethodSource("org.qifu.Databases#both")
    void putsAYearInForceOnEveryNode(DataSource database) {
        // given
        var importing = new CalendarNode(database);
        var other = new CalendarNode(database);
        var seenInside = new ArrayList<Boolean>();
        importing.listener = event -> {
            seenInside.add(importing.current.get().isWorkingDay(EXTRA_DAY));
            seenInside.add(supplyAsync(() -> importing.current.get().isWorkingDay(EXTRA_DAY))
                    .join());
        };

        // when
        var difference = importing.imports.apply(CalendarFixture.year(2027, EXTRA), "admin");

        // then the importing transaction counts on it before the commit, nobody else does
        assertThat(seenInside).containsExactly(false, true);
        // and after the commit this node does at once, the other as soon as it looks again
        assertThat(importing.current.get().isWorkingDay(EXTRA_DAY)).isFalse();
        assertThat(other.current.get().isWorkingDay(EXTRA_DAY)).isTrue();
        other.letTimePass();
        assertThat(other.current.get().isWorkingDay(EXTRA_DAY)).isFalse();
        assertThat(other.current.get().isProvisional(Year.of(2027))).isFalse();
        assertThat(importing.events).containsExactly(new CalendarChanged(Set.of(2027), 2));
        assertThat(difference.added()).contains(new CalendarDay(EXTRA_DAY, DayKind.HOLIDAY, "国庆节"));
        assertThat(row(database, 2)).isEqualTo("admin 2027 64");
    }

    @ParameterizedTest
    @MethodSource("org.qifu.Databases#both")
    void previewsWhatAnImportChanges(DataSource database) {
        // given 2027 is published
        var node = new CalendarNode(database);
        node.imports.apply(CalendarFixture.year(2027, EXTRA), "admin");

        // when a correction moves the extra day and renames a holiday
        String corrected = CalendarFixture.year(2027, "2027-10-09,WORKDAY,国庆节").replace("端午", "端午节");
        var difference = node.imports.preview(corrected);

        // then it says so and changes nothing
        assertThat(difference.added()).extracting(CalendarDay::date).containsExactly(LocalDate.of(2027, 10, 9));
        assertThat(difference.removed()).extracting(CalendarDay::date).containsExactly(EXTRA_DAY);
        assertThat(difference.changed()).extracting(CalendarDay::name).containsExactly("端午节");
        assertThat(node.store.version()).isEqualTo(2);
        // and once applied the other years are as they were
        node.imports.apply(corrected, "admin");
        assertThat(node.current.get().isWorkingDay(LocalDate.of(2027, 10, 9))).isTrue();
        assertThat(node.current.get().days())
                .containsAll(WorkingCalendar.shipped().days());
    }

    @ParameterizedTest
    @MethodSource("org.qifu.Databases#both")
    void makesNoVersionWhenNothingChanges(DataSource database) {
        var node = new CalendarNode(database);

        var difference = node.imports.apply(CalendarFile.shipped().text(), "admin");

        assertThat(difference.isEmpty()).isTrue();
        assertThat(node.store.version()).isEqualTo(1);
        assertThat(node.events).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("org.qifu.Databases#both")
    void changesNothingForABadFile(DataSource database) {
        // given good rows of one year and a bad row at the end
        var node = new CalendarNode(database);
        String bad = CalendarFixture.year(2027) + "2027-12-32,HOLIDAY,元旦\n";

        // when, then
        assertThatThrownBy(() -> node.imports.apply(bad, "admin"))
                .isInstanceOf(CalendarRejected.class)
                .hasMessageContaining("2027-12-32");
        assertThatThrownBy(() -> node.imports.preview(bad)).isInstanceOf(CalendarRejected.class);
        assertNothingImported(node, database);
    }

    @ParameterizedTest
    @MethodSource("org.qifu.Databases#both")
    void takesTheImportBackWhenAListenerFails(DataSource database) {
        // given a listener that cannot recompute its timers
        var node = new CalendarNode(database);
        node.listener = event -> {
            throw new IllegalStateException("timers");
        };

        // when, then
        assertThatThrownBy(() -> node.imports.apply(CalendarFixture.year(2027, EXTRA), "admin"))
                .hasMessage("timers");
        assertNothingImported(node, database);
        // and the next import with the same number has its own days only
        node.listener = event -> {};
        node.imports.apply(CalendarFixture.year(2027), "admin");
        assertThat(node.current.get().version()).isEqualTo(2);
        assertThat(node.current.get().isWorkingDay(EXTRA_DAY)).isTrue();
    }

    @ParameterizedTest
    @MethodSource("org.qifu.Databases#both")
    void keepsTwoImportsAtOnceApart(DataSource database) {
        // given another node that starts its import while ours is not committed
        var first = new CalendarNode(database);
        var second = new CalendarNode(database);
        var running = new ArrayList<CompletableFuture<CalendarDifference>>();
        first.listener = event -> {
            running.add(supplyAsync(() -> second.imports.apply(CalendarFixture.year(2028), "second")));
            // then it waits
            assertThatThrownBy(() -> running.get(0).get(300, TimeUnit.MILLISECONDS))
                    .isInstanceOf(TimeoutException.class);
        };

        // when
        first.imports.apply(CalendarFixture.year(2027), "first");
        running.get(0).join();

        // then each has a version, the later one on top of the earlier
        assertThat(row(database, 2)).isEqualTo("first 2027 64");
        assertThat(row(database, 3)).isEqualTo("second 2028 64");
        assertThat(first.store.load(2).isProvisional(Year.of(2028))).isTrue();
        assertThat(second.current.get().version()).isEqualTo(3);
        assertThat(second.current.get().isProvisional(Year.of(2027))).isFalse();
        assertThat(second.current.get().isProvisional(Year.of(2028))).isFalse();
    }

    @ParameterizedTest
    @MethodSource("org.qifu.Databases#both")
    void countsOnTheLatestOfTwoImportsInOneTransaction(DataSource database) {
        var node = new CalendarNode(database);

        node.transactions.executeWithoutResult(transaction -> {
            node.imports.apply(CalendarFixture.year(2027), "admin");
            node.imports.apply(CalendarFixture.year(2028), "admin");
            assertThat(node.current.get().version()).isEqualTo(3);
        });

        assertThat(node.current.get().version()).isEqualTo(3);
    }

    @ParameterizedTest
    @MethodSource("org.qifu.Databases#both")
    void keepsItsOwnImportWhenASlowReaderComesLater(DataSource database) {
        // given another node has imported, and ours imports while one of its readers fetches that version
        var imports = new ArrayList<Runnable>();
        var slow = new CalendarStore(JdbcClient.create(database)) {
            @Override
            WorkingCalendar load(int version) {
                WorkingCalendar loaded = super.load(version);
                if (!imports.isEmpty()) {
                    imports.remove(0).run();
                }
                return loaded;
            }
        };
        var node = new CalendarNode(database, slow);
        new CalendarNode(database).imports.apply(CalendarFixture.year(2027), "other");
        imports.add(() -> node.imports.apply(CalendarFixture.year(2028), "admin"));
        node.letTimePass();

        // when, then the reader does not put the older version back
        assertThat(node.current.get().version()).isEqualTo(3);
        assertThat(node.current.get().isProvisional(Year.of(2028))).isFalse();
    }

    private static void assertNothingImported(CalendarNode node, DataSource database) {
        node.letTimePass();
        assertThat(node.current.get().version()).isEqualTo(1);
        assertThat(node.current.get().isWorkingDay(EXTRA_DAY)).isTrue();
        assertThat(JdbcClient.create(database)
                        .sql("select count(*) from working_day where version > 1")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private static String row(DataSource database, int version) {
        return JdbcClient.create(database)
                .sql("select imported_by, years, length(sha256) as n from calendar_version where version = ?")
                .param(version)
                .query((row, number) -> row.getString(1) + " " + row.getString(2) + " " + row.getInt(3))
                .single();
    }
}
