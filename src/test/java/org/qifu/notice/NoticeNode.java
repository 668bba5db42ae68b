package org.qifu.notice;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.sql.DataSource;
import org.qifu.casefile.Applicant;
import org.qifu.casefile.CaseBase;
import org.qifu.casefile.CaseFile;
import org.qifu.casefile.CaseFiles;
import org.qifu.casefile.CaseKind;
import org.qifu.casefile.Documents;
import org.qifu.casefile.NewCase;
import org.qifu.deadline.Deadlines;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.MapPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

/** The notices on one database, without the engine: what would be started is noted, and a courier does as a test says. */
final class NoticeNode implements AutoCloseable {

    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
    private final NodeClock clock = new NodeClock();

    /** Ids of the notices that were queued to be sent. */
    final List<Long> begun = new CopyOnWriteArrayList<>();

    final TestCourier courier;

    NoticeNode(DataSource database, Channel... channels) {
        courier = new TestCourier(Set.of(channels));
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource("test", Map.of("qifu.portal.base-url", "https://qf.example")));
        context.registerBean(DataSource.class, () -> database);
        context.registerBean(Clock.class, () -> clock);
        context.registerBean(CaseStaff.class, OneClerk::new);
        context.registerBean(NoticeFlow.class, () -> (id, file) -> begun.add(id));
        context.registerBean(LateValue.class, CountedCode::new);
        context.registerBean("testCourier", Courier.class, () -> courier);
        context.register(Beans.class);
        context.refresh();
        get(NoticeSeeder.class).plant();
    }

    <T> T get(Class<T> bean) {
        return context.getBean(bean);
    }

    void pass(Duration time) {
        clock.now = clock.now.plus(time);
    }

    Instant now() {
        return clock.now;
    }

    void inTransaction(Runnable work) {
        get(TransactionTemplate.class).executeWithoutResult(status -> work.run());
    }

    /** A case of a firm that left this mail address, or none. */
    String open(String email) {
        return open(
                new Applicant("磐安青山菌业有限公司", "ENTERPRISE", "91350100M000100Y43", "双溪路 1 号", "王建国", "13805790001"),
                email);
    }

    String open(Applicant applicant, String email) {
        var request =
                new NewCase(CaseKind.APPEAL, applicant, "anwen", "ONLINE", "消防通道如何设置", false, null, clock.instant());
        return get(TransactionTemplate.class).execute(status -> {
            CaseFile file = get(CaseFiles.class).open(request);
            String mail = email == null ? "null" : '"' + email + '"';
            get(Documents.class).store(file, "application", "", "registered", null, "{\"contactEmail\":" + mail + "}");
            return file.number();
        });
    }

    /** The notices of a case that go out somewhere. */
    List<NoticeLog.Logged> sent(String number) {
        return get(NoticeLog.class).of(number).stream()
                .filter(notice -> notice.channel() != Channel.PORTAL)
                .toList();
    }

    @Override
    public void close() {
        context.close();
    }

    @ComponentScan(
            basePackages = {"org.qifu.notice", "org.qifu.organisation"},
            lazyInit = true)
    @Import(CaseBase.Wiring.class)
    static class Beans {}

    /** A courier in the hands of a test. */
    static final class TestCourier implements Courier {

        private final Set<Channel> channels;
        final List<Letter> letters = new CopyOnWriteArrayList<>();
        final List<Undelivered> failures = new ArrayList<>();

        TestCourier(Set<Channel> channels) {
            this.channels = channels;
        }

        @Override
        public Set<Channel> channels() {
            return channels;
        }

        /** Fails the next times in this way, and delivers after that. */
        @Override
        public void deliver(Letter letter) throws Undelivered {
            letters.add(letter);
            synchronized (failures) {
                if (!failures.isEmpty()) {
                    throw failures.remove(0);
                }
            }
        }
    }

    private static final class OneClerk implements CaseStaff {

        @Override
        public List<String> groups(CaseFile file, NoticeEvent event, Audience audience, String node) {
            return audience == Audience.UNIT ? List.of("anwen-agency") : List.of("anwen-office");
        }

        @Override
        public List<StaffAddress> members(List<String> groups) {
            return List.of(new StaffAddress("chen", "chen@county.example"), new StaffAddress("lin", null));
        }
    }

    private static final class CountedCode implements LateValue {

        @Override
        public String placeholder() {
            return "查询码";
        }

        @Override
        public String make(String caseNumber, int attempt) {
            return "CODE-" + attempt;
        }
    }

    private static final class NodeClock extends Clock {

        private Instant now =
                LocalDateTime.parse("2024-03-18T10:00").atZone(Deadlines.ZONE).toInstant();

        @Override
        public ZoneId getZone() {
            return Deadlines.ZONE;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
