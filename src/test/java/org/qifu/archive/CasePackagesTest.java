package org.qifu.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.qifu.Rule;
import org.qifu.attachment.Attachment.Kind;
import org.qifu.attachment.Attachments;
import org.qifu.attachment.Files;
import org.qifu.casefile.CaseBase;
import org.qifu.casefile.CaseEvent;
import org.qifu.casefile.CaseKind;
import org.qifu.casefile.Timeline;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The package of a case: everything, once, for good. */
class CasePackagesTest {

    private CaseBase base;
    private CasePackages packages;
    private String number;

    private void on(DataSource database) {
        base = new CaseBase(
                database,
                Ground.class,
                CasePackages.class,
                CasePackageRows.class,
                PackageContents.class,
                ListOfPapers.class);
        packages = base.get(CasePackages.class);
        number = base.open(CaseKind.GUIDANCE);
        base.get(ListOfPapers.class).add("APPLICATION", "OPINION");
        base.write(number, "application", "", "{\"need\":\"消防\"}");
        base.write(number, "application", "", "{\"need\":\"消防通道\"}");
        base.write(number, "arrival", "", "{\"way\":\"MANUAL\",\"reason\":\"现场无信号，无法扫码\"}");
        base.write(number, "contribution", "tax", "{}");
        attach("现场.jpg", 900);
        base.at("2024-03-25T15:30:01");
    }

    @AfterEach
    void close() {
        base.close();
    }

    @ParameterizedTest
    @MethodSource("org.qifu.Databases#both")
    @Rule({"R-ARC-02", "R-ARC-08"})
    void holdsEveryPaperVersionEventAndAttachment(DataSource database) throws IOException {
        // given an archived case with two versions of a document, and an entry that could not be scanned
        on(database);
        base.archive(number);

        // when packed
        CasePackage made = packages.make(number);

        // then all is there, in one order
        Map<String, byte[]> files = unpacked(made);
        assertThat(files.keySet())
                .containsExactly(
                        "papers/01-APPLICATION.docx",
                        "papers/02-OPINION.docx",
                        "documents/application-1.json",
                        "documents/application-2.json",
                        "documents/arrival-1.json",
                        "documents/contribution-tax-1.json",
                        "timeline.json",
                        "attachments/01-现场.jpg",
                        "attachments.json",
                        "manifest.json",
                        "manifest.sha256");
        assertThat(files.get("attachments/01-现场.jpg")).isEqualTo(Files.jpeg(900));
        JsonNode arrival = Manifest.JSON.readTree(files.get("documents/arrival-1.json"));
        assertThat(arrival.at("/content/reason").asText()).isEqualTo("现场无信号，无法扫码");
        assertThat(arrival.at("/writtenAt").asText()).isEqualTo("2024-03-18T02:00:00Z");
        assertThat(Manifest.JSON.readTree(files.get("timeline.json")).findValuesAsText("kind"))
                .containsExactly("REGISTERED", "ATTACHED");

        // and the manifest tells length and hash of each
        Manifest manifest = Manifest.parse(files.get(Manifest.NAME));
        assertThat(manifest.caseNumber()).isEqualTo(number);
        assertThat(manifest.entries())
                .containsExactlyElementsOf(files.entrySet().stream()
                        .limit(files.size() - 2)
                        .map(file ->
                                new Manifest.Entry(file.getKey(), file.getValue().length, Sha256.of(file.getValue())))
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("org.qifu.Databases#both")
    @Rule("R-ARC-06")
    void isMadeOnceForARound(DataSource database) throws IOException {
        // given an archived case, packed by two at once
        on(database);
        base.archive(number);
        List<CasePackage> made = IntStream.range(0, 3)
                .parallel()
                .mapToObj(i -> packages.make(number))
                .toList();
        byte[] bytes = packages.open(made.get(0)).readAllBytes();
        assertThat(made).containsOnly(made.get(0));
        assertThat(Sha256.of(bytes)).isEqualTo(made.get(0).sha256());
        assertThat(packed()).isEqualTo(1);

        // when the case goes another round
        base.reopen(number);
        assertThatThrownBy(() -> packages.make(number)).isInstanceOf(IllegalStateException.class);
        attach("第二轮.jpg", 901);
        base.archive(number);
        CasePackage second = packages.make(number);

        // then that has a package of its own, and the first is as it was
        assertThat(second.round()).isEqualTo(2);
        assertThat(unpacked(second)).containsKey("attachments/02-第二轮.jpg");
        assertThat(packages.find(number, 1)).contains(made.get(0));
        assertThat(packages.open(made.get(0)).readAllBytes()).isEqualTo(bytes);
    }

    @ParameterizedTest
    @MethodSource("org.qifu.Databases#both")
    @Rule("R-ARC-06")
    void theSameCaseGivesTheSameBytes(DataSource database) throws IOException {
        // given what a case holds, written twice with the same time
        on(database);
        base.archive(number);
        byte[] made = packages.open(packages.make(number)).readAllBytes();
        Map<String, byte[]> files = unpacked(packages.make(number));
        var again = new ByteArrayOutputStream();
        Manifest manifest = Manifest.parse(files.get(Manifest.NAME));
        try (var writer = new PackageWriter(again, manifest.madeAt())) {
            for (Manifest.Entry entry : manifest.entries()) {
                writer.add(entry.name(), files.get(entry.name()));
            }
            writer.finish(number, 1, manifest.madeAt());
        }

        // then
        assertThat(again.toByteArray()).isEqualTo(made);
    }

    @ParameterizedTest
    @MethodSource("org.qifu.Databases#both")
    @Rule("R-ARC-06")
    void theDatabaseTakesNoSecondAndLosesNone(DataSource database) {
        // given a package
        on(database);
        base.archive(number);
        CasePackage made = packages.make(number);
        JdbcClient jdbc = base.get(JdbcClient.class);

        // then neither another of the round nor its removal is possible
        assertThatThrownBy(() -> base.get(CasePackageRows.class).insert(made))
                .isInstanceOf(DataIntegrityViolationException.class);
        assertThatThrownBy(() -> jdbc.sql("delete from case_package").update())
                .isInstanceOf(DataIntegrityViolationException.class);

        // and who changes its bytes behind the application's back is found, even with a hash to fit
        jdbc.sql("update case_package_part set bytes = ?").param(new byte[] {1}).update();
        assertThatThrownBy(() -> packages.open(made)).isInstanceOf(PackageDamaged.class);
        String forged = Sha256.of(new byte[] {1});
        jdbc.sql("update case_package set sha256 = ?").param(forged).update();
        CasePackage changed = packages.find(number, 1).orElseThrow();
        assertThat(changed.sha256()).isEqualTo(forged);
        assertThatThrownBy(() -> packages.open(changed)).isInstanceOf(PackageDamaged.class);
    }

    @ParameterizedTest
    @MethodSource("org.qifu.Databases#both")
    @Rule("R-ARC-02")
    void anAttachmentChangedInTheDatabaseIsNotPacked(DataSource database) {
        on(database);
        base.archive(number);
        base.get(JdbcClient.class)
                .sql("update attachment_part set bytes = ?")
                .param(new byte[] {1})
                .update();
        assertThatThrownBy(() -> packages.make(number)).hasMessageContaining("is not what was stored");
        assertThat(packed()).isZero();
    }

    private long packed() {
        return base.get(Timeline.class).of(number).stream()
                .filter(event -> event.kind() == CaseEvent.Kind.PACKAGED)
                .count();
    }

    private void attach(String name, int length) {
        try {
            base.get(Attachments.class).add(number, Kind.PHOTO, name, new ByteArrayResource(Files.jpeg(length)), "li");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Map<String, byte[]> unpacked(CasePackage made) throws IOException {
        var files = new LinkedHashMap<String, byte[]>();
        byte[] bytes = packages.open(made).readAllBytes();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        return files;
    }

    @Configuration
    @ComponentScan("org.qifu.attachment")
    static class Ground {}
}
