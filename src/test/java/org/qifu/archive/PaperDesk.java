package org.qifu.archive;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import javax.sql.DataSource;
import org.qifu.casefile.Applicant;
import org.qifu.casefile.CaseFile;
import org.qifu.casefile.CaseFiles;
import org.qifu.casefile.CaseKind;
import org.qifu.casefile.Documents;
import org.qifu.casefile.NewCase;
import org.qifu.deadline.Deadlines;
import org.qifu.organisation.PoolKind;
import org.qifu.organisation.ServicePeople;
import org.qifu.organisation.ServicePerson;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/** The papers on one database, without the engine: one guidance of Anwen, and a clock that stands still. */
final class PaperDesk implements AutoCloseable {

    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
    private final TransactionTemplate transaction;
    private final DeskClock clock = new DeskClock();
    final Papers papers;
    final String number;

    PaperDesk(DataSource database) {
        context.registerBean(DataSource.class, () -> database);
        context.registerBean(Clock.class, () -> clock);
        context.registerBean(StaffNames.class, () -> user -> user.equals("chen") ? "陈静" : user);
        context.register(PaperBeans.class);
        context.refresh();
        transaction = context.getBean(TransactionTemplate.class);
        papers = context.getBean(Papers.class);
        number = open();
    }

    /** Another firm's guidance. */
    String open() {
        return transaction.execute(
                status -> context.getBean(CaseFiles.class).open(request()).number());
    }

    /** Hands a document in, as the user chen. */
    PaperDesk write(String name, String json) {
        return write(name, "", json);
    }

    /** Hands the part of a department in. */
    PaperDesk write(String name, String part, String json) {
        transaction.executeWithoutResult(status -> {
            CaseFile file = context.getBean(CaseFiles.class).lock(number);
            context.getBean(Documents.class).store(file, name, part, "task", "chen", json);
        });
        return this;
    }

    /** Gives the case its service code, as dispatch does. */
    PaperDesk serviceCode(String code) {
        transaction.executeWithoutResult(status -> {
            CaseFile file = context.getBean(CaseFiles.class).lock(number);
            file.serviceCode(code);
            context.getBean(CaseFiles.class).save(file);
        });
        return this;
    }

    /** Puts a person into the pool of those who serve. */
    PaperDesk person(String code, String name) {
        var person = new ServicePerson(code, name, "amr", PoolKind.LINE, List.of("OTHER"), true);
        context.getBean(ServicePeople.class).save(person);
        return this;
    }

    PaperDesk setClock(String local) {
        clock.now = LocalDateTime.parse(local).atZone(Deadlines.ZONE).toInstant();
        return this;
    }

    /** The newest paper of a kind, made now from what is there, as people read it. */
    PrintedPaper print(PaperKind kind) {
        papers.make(number, kind);
        return new PrintedPaper(papers.content(newest(kind).id()));
    }

    Paper newest(PaperKind kind) {
        return papers.of(number).stream()
                .filter(paper -> paper.kind() == kind)
                .reduce((first, second) -> second)
                .orElseThrow();
    }

    @Override
    public void close() {
        context.close();
    }

    private static NewCase request() {
        var applicant = new Applicant("磐安青山菌业有限公司", "ENTERPRISE", "91350100M000100Y43", "双溪路1号", "王建国", "13805790001");
        return new NewCase(
                CaseKind.GUIDANCE,
                applicant,
                "anwen",
                "WINDOW",
                "需求",
                false,
                "chen",
                Instant.parse("2026-03-18T02:00:00Z"));
    }

    /** A server in the wrong zone: papers are dated in the county's all the same. */
    private static final class DeskClock extends Clock {

        private volatile Instant now = Instant.parse("2026-03-19T17:00:00Z");

        @Override
        public ZoneId getZone() {
            return ZoneId.of("UTC");
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return Clock.fixed(now, zone);
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
