package org.qifu.process;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qifu.Rule;
import org.qifu.organisation.PoolKind;
import org.qifu.organisation.ServicePeople;
import org.qifu.process.staff.Accounts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.ResponseEntity;

/** The pool of service people over HTTP. */
class ServicePeopleApiTest extends HttpTest {

    private static final String ADDRESS = "/api/service-people";
    private static final String ENTRY =
            "{'name':'张三','department':'amr','pool':'PROFESSIONAL','skills':['RISK_CHECK','COMPLIANCE']}";

    @Autowired
    private ServicePeople people;

    @BeforeEach
    void coordinator() {
        Accounts.create(identity, user("coordination"), "coordination", PASSWORD, "coordination");
    }

    @Rule({"R-DSP-03", "R-DSP-07"})
    @Test
    void coordinationKeepsThePool() {
        // given a person the coordination department enters
        assertThat(put("coordination", "zhang.san", ENTRY).getStatusCode().value())
                .isEqualTo(200);

        // then the person is found by the department, in service, with pool and skills
        String amr = new String(get("coordination", ADDRESS + "?department=amr").getBody(), UTF_8);
        assertThat(amr).contains("\"name\":\"张三\"", "\"pool\":\"PROFESSIONAL\"", "[\"RISK_CHECK\",\"COMPLIANCE\"]");
        assertThat(new String(get("coordination", ADDRESS + "?department=fire").getBody(), UTF_8))
                .doesNotContain("张三");
        assertThat(people.find("zhang.san").orElseThrow().pool()).isEqualTo(PoolKind.PROFESSIONAL);
        assertThat(people.find("zhang.san").orElseThrow().active()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "amr|nowhere|没有这个部门：nowhere，请填写部门代码。",
                "COMPLIANCE|MASSAGE|没有这些服务类型：MASSAGE，请填写服务类型代码。",
                "PROFESSIONAL|CLOWN|「pool」请从列表中选择。",
                "'张三'|''|请填写姓名。",
                "'RISK_CHECK','COMPLIANCE'||请至少填写一项专长（服务类型代码）。",
                "'name'|'nam'|材料中有不认识的栏目：nam，请去掉后重新提交。"
            },
            quoteCharacter = '~')
    void refusesWhatDoesNotExist(String right, String wrong, String sentence) {
        // given an entry with one thing wrong, when sent, then the answer says in Chinese what, and nothing is kept
        var response = put("coordination", "li.si", ENTRY.replace(right, wrong == null ? "" : wrong));
        assertThat(response.getStatusCode().value()).isEqualTo(400);
        assertThat(response.getBody()).contains(sentence);
        assertThat(people.find("li.si")).isEmpty();
    }

    @Test
    void nobodyElseKeepsThePool() {
        // given others; then they may neither read nor write it
        assertThat(anonymous(ADDRESS).getStatusCode().value()).isEqualTo(401);
        assertThat(get("supervisors", ADDRESS).getStatusCode().value()).isEqualTo(403);
        assertThat(put("anwen-office", "wang.wu", ENTRY).getStatusCode().value())
                .isEqualTo(403);
        assertThat(put("camunda-admin", "a b", ENTRY).getBody()).contains("人员账号应与其登录账号一致");
        assertThat(people.find("wang.wu")).isEmpty();
    }

    private ResponseEntity<String> put(String group, String code, String entry) {
        return put(group, ADDRESS + "/" + code.replace(" ", "%20"), "application/json", entry.replace('\'', '"'));
    }
}
