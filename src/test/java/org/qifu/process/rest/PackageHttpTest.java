package org.qifu.process.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qifu.Rule;
import org.qifu.archive.CasePackages;
import org.qifu.attachment.Files;
import org.qifu.casefile.CaseFile;
import org.qifu.casefile.CaseFiles;
import org.qifu.process.GuidanceForms;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** The package of an archived case for those who may see the case. */
@Rule("R-ARC-06")
class PackageHttpTest extends RestTest {

    @Autowired
    private CaseFiles files;

    @Autowired
    private CasePackages packages;

    @Autowired
    private TransactionTemplate transactions;

    private String number;

    @BeforeEach
    void aCase() {
        number = (String) tasks.getVariable(registered("anwen"), "caseNumber");
    }

    @Test
    void comesWithItsHashWhenTheCaseIsArchived() {
        // given a case that is not archived
        Reply early = rest("anwen-office").absolute("GET", path("/api"), null);
        assertThat(early.status()).isEqualTo(404);
        assertThat(early.json().path("detail").asText()).isEqualTo("办件第1轮还没有案卷包，归档后才能下载。");

        // when it is archived and packed
        archive();
        String hash = packages.make(number).sha256();

        // then its package comes with its hash, to programs and to the page, and to nobody else
        Reply page = tasklist("anwen-office").absolute("GET", path("/camunda/api/qifu"), null);
        for (Reply reply : new Reply[] {page, rest("anwen-office").absolute("GET", path("/api"), null)}) {
            assertThat(reply.status()).isEqualTo(200);
            assertThat(reply.text()).startsWith("PK").contains("manifest.json");
            assertThat(reply.http().headers().firstValue("X-Qifu-Sha256")).hasValue(hash);
            assertThat(reply.http().headers().firstValue("Content-Disposition"))
                    .hasValueSatisfying(value -> assertThat(value).contains(number + "-1.zip"));
        }
        assertThat(rest("yushan-office").absolute("GET", path("/api"), null).status())
                .isEqualTo(403);
        assertThat(Caller.stranger(server(), "")
                        .absolute("GET", path("/api"), null)
                        .status())
                .isEqualTo(401);
    }

    @Test
    @Rule("R-ELI-06")
    void thatOfAGuidanceIsHandedToCoordinationOnly() {
        // given the package of a booking, with what the registers found
        Reply started = rest("coordination")
                .post("/process-definition/key/guidance/start", body("application", GuidanceForms.booking()));
        assertThat(started.status()).as(started.text()).isEqualTo(200);
        number = (String) tasks.getVariable(task(started.json().path("id").asText()), "caseNumber");
        archive();
        packages.make(number);

        // then coordination gets it at both addresses
        assertThat(rest("coordination").absolute("GET", path("/api"), null).text())
                .startsWith("PK")
                .contains("documents/eligibility");
        assertThat(tasklist("coordination")
                        .absolute("GET", path("/camunda/api/qifu"), null)
                        .status())
                .isEqualTo(200);

        // and those who otherwise see the case do not, at neither
        for (String group : List.of("supervisors", "anwen-office", "anwen-reception", "complaints")) {
            Reply refused = rest(group).absolute("GET", path("/api"), null);
            assertThat(refused.status()).as(group).isEqualTo(403);
            assertThat(refused.text()).contains("只有行政执法协调监督部门可以下载").doesNotContain("PK");
            assertThat(tasklist(group)
                            .absolute("GET", path("/camunda/api/qifu"), null)
                            .status())
                    .as(group)
                    .isEqualTo(403);
        }
    }

    @Test
    void anArchivedCaseTakesNoMoreAttachments() {
        archive();
        Reply late = tasklist("anwen-office")
                .upload(
                        "/camunda/api/qifu/cases/" + number + "/attachments",
                        "SCAN",
                        "a.pdf",
                        new String(Files.pdf(), StandardCharsets.US_ASCII));
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.json().path("detail").asText()).isEqualTo("办件已归档，不能再添加附件。");
    }

    @Test
    void aDamagedPackageIsNotHandedOut() {
        archive();
        packages.make(number);
        jdbc.sql("update case_package_part set bytes = ?").param(new byte[] {1}).update();
        Reply reply = rest("anwen-office").absolute("GET", path("/api"), null);
        assertThat(reply.status()).isEqualTo(500);
        assertThat(reply.json().path("detail").asText()).contains("与归档时的哈希不符", "从备份恢复");
    }

    private String path(String door) {
        return door + "/cases/" + number + "/package";
    }

    private void archive() {
        transactions.executeWithoutResult(status -> {
            CaseFile file = files.lock(number);
            file.archive("SOLVED", Instant.parse("2024-03-18T02:00:00Z"));
            files.save(file);
        });
    }
}
