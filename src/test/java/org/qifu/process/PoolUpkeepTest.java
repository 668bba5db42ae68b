package org.qifu.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.camunda.bpm.engine.AuthorizationException;
import org.junit.jupiter.api.Test;
import org.qifu.Rule;
import org.qifu.organisation.PoolKind;
import org.qifu.organisation.ServicePeople;
import org.qifu.organisation.ServicePerson;
import org.springframework.beans.factory.annotation.Autowired;

/** Coordination keeps the pool of service people through a form of Tasklist. */
@Rule("R-DSP-07")
class PoolUpkeepTest extends FlowTest {

    @Autowired
    private ServicePeople people;

    @Test
    void aPersonIsEnteredAndLaterTakenOutOfService() {
        // given a lawyer whom a clerk enters; then the pool has the lawyer with department and skills
        enter("coordination", lawyer());
        assertThat(people.find("lawyer.zhou"))
                .contains(new ServicePerson(
                        "lawyer.zhou", "周律师", "justice", PoolKind.LAWYER, List.of("LEGAL_ADVICE", "MEDIATION"), true));

        // when entered again as gone; then the person stays in the pool and is given nothing more
        enter("coordination", Forms.with(lawyer(), "active", false));
        assertThat(people.find("lawyer.zhou").orElseThrow().active()).isFalse();
    }

    @Test
    void whatDoesNotExistIsRefusedFieldByField() {
        // given an entry with an unknown department, no skill, and blanks in the account; then each is told
        assertThatThrownBy(
                        () -> enter("coordination", Forms.with(lawyer(), "department", "police", "skills", List.of())))
                .hasMessageContaining("「所属部门」")
                .hasMessageContaining("「专长（可多选）」");
        assertThatThrownBy(() -> enter("coordination", Forms.with(lawyer(), "account", "周 律师")))
                .hasMessageContaining("「登录账号」");

        // when a department enters one of its own; then it is not its business
        assertThatThrownBy(() -> enter("dept-justice", lawyer())).isInstanceOf(AuthorizationException.class);
    }

    @Test
    void theFormOffersTheDepartmentsOfTheData() throws Exception {
        // given the delivered departments; then the form, which no task can offer a list, has the same
        List<String> delivered = Files.readAllLines(Path.of("src/main/resources/data/departments.csv")).stream()
                .skip(1)
                .map(line -> line.split(",", -1))
                .map(cells -> cells[0] + " " + cells[2])
                .toList();
        assertThat(StreamSupport.stream(
                                FormFile.named("poolEntry")
                                        .input("department")
                                        .path("values")
                                        .spliterator(),
                                false)
                        .map(option -> option.get("value").asText() + " "
                                + option.get("label").asText()))
                .containsExactlyElementsOf(delivered);
    }

    private void enter(String group, Map<String, Object> entry) {
        as(group, () -> runtime.startProcessInstanceByKey("poolUpkeep", Map.of("poolEntry", spin(entry))));
    }

    private static Map<String, Object> lawyer() {
        return Forms.fields(
                "account", "lawyer.zhou",
                "name", "周律师",
                "department", "justice",
                "pool", "LAWYER",
                "skills", List.of("LEGAL_ADVICE", "MEDIATION"),
                "active", true);
    }
}
