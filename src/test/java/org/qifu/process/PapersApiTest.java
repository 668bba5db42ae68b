package org.qifu.process;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.qifu.casefile.Applicant;
import org.qifu.casefile.CaseFile;
import org.qifu.casefile.CaseKind;
import org.qifu.casefile.NewCase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionOperations;

/** A paper made by a step of a model, and fetched over HTTP by those who may see the case. */
class PapersApiTest extends HttpTest {

    private static final String EVALUATION = """
            {"responsiveness":1,"attitude":1,"usefulness":1,"result":2,"source":"PHONE","evaluatedOn":"2024-03-18"}
            """;

    @Autowired
    private RepositoryService repository;

    @Autowired
    private TransactionOperations transaction;

    private final ObjectMapper json = new ObjectMapper();
    private String deployment;

    @AfterEach
    void undeploy() {
        repository.deleteDeployment(deployment, true);
    }

    @Test
    void whoSeesTheCaseGetsItsPapers() throws Exception {
        // given a case of Anwen whose step made a paper from what the clerk wrote down on the telephone
        String number = guidance();
        deploy();
        rated(number);
        runtime.startProcessInstanceByKey("makesPaper", number);
        management.executeJob(paperJob().getId());

        // when the station's office asks for the papers
        String list = "/api/cases/" + number + "/papers";
        JsonNode paper = json(get("anwen-office", list).getBody()).get(0);

        // then it is offered the paper, and downloads it, the caller named by name
        assertThat(paper.get("number").asText()).isEqualTo(number + "P");
        assertThat(paper.get("kind").asText()).isEqualTo("EVALUATION");
        var file = get("anwen-office", list + "/" + paper.get("id").asLong());
        assertThat(file.getHeaders().getContentDisposition().getFilename()).isEqualTo(number + "P-服务满意度评价表.docx");
        assertThat(file.getHeaders().getCacheControl()).contains("no-store");
        assertThat(file.getHeaders().getFirst("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(text(file.getBody())).contains("☑非常及时", "☑满意", "电话回访", "（回访人：anwen-office；");

        // and others are turned away, also with the number of a case of their own
        assertThat(status("yushan-office", list)).isEqualTo(403);
        assertThat(status("yushan-office", list + "/" + paper.get("id").asLong()))
                .isEqualTo(403);
        assertThat(anonymous(list).getStatusCode().value()).isEqualTo(401);
        String other = guidance();
        String strange = "/api/cases/" + other + "/papers/" + paper.get("id").asLong();
        var missing = get("anwen-office", strange);
        assertThat(missing.getStatusCode().value()).isEqualTo(404);
        assertThat(new String(missing.getBody(), UTF_8)).contains("办件没有这份文书，请刷新列表后重试。");
    }

    @Test
    void aPaperThatCannotBeMadeIsTriedAgain() {
        // given a step that comes before its document
        String number = guidance();
        deploy();
        runtime.startProcessInstanceByKey("makesPaper", number);

        // when it fails; then the job stays, with the number of the case in its message
        assertThat(catchThrowable(() -> management.executeJob(paperJob().getId())))
                .hasMessageContaining(number);
        assertThat(paperJob().getExceptionMessage()).contains(number);

        // and when the document is there, the same job makes the paper, once
        rated(number);
        management.executeJob(paperJob().getId());
        assertThat(json(get("anwen-office", "/api/cases/" + number + "/papers").getBody()))
                .hasSize(1);
    }

    private void deploy() {
        var model = Bpmn.createExecutableProcess("makesPaper")
                .camundaHistoryTimeToLive(1)
                .startEvent()
                .serviceTask("makeEvaluationForm")
                .camundaAsyncBefore()
                .camundaDelegateExpression("${makePaper}")
                .camundaInputParameter("paperKind", "EVALUATION")
                .endEvent()
                .done();
        deployment = repository
                .createDeployment()
                .addModelInstance("makesPaper.bpmn", model)
                .deploy()
                .getId();
    }

    private Job paperJob() {
        return management.createJobQuery().processDefinitionKey("makesPaper").singleResult();
    }

    private String guidance() {
        var applicant = new Applicant("磐安青山菌业有限公司", "ENTERPRISE", "91350100M000100Y43", "双溪路1号", "王建国", "13805790001");
        var request = new NewCase(
                CaseKind.GUIDANCE,
                applicant,
                "anwen",
                "WINDOW",
                "需求",
                false,
                null,
                Instant.parse("2024-03-18T02:00:00Z"));
        return transaction.execute(status -> files.open(request).number());
    }

    private void rated(String number) {
        transaction.executeWithoutResult(status -> {
            CaseFile file = files.lock(number);
            documents.store(file, "evaluation", "", "phoneEvaluation", user("anwen-office"), EVALUATION);
        });
    }

    private int status(String group, String address) {
        return get(group, address).getStatusCode().value();
    }

    private JsonNode json(byte[] body) {
        try {
            return json.readTree(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(byte[] docx) throws Exception {
        try (var document = new XWPFDocument(new ByteArrayInputStream(docx));
                var words = new XWPFWordExtractor(document)) {
            return words.getText();
        }
    }
}
