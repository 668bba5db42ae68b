package org.qifu.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.qifu.Rule;
import org.springframework.dao.DataIntegrityViolationException;

class ServicePeopleTest {

    private static ServicePerson person(String code, String department, PoolKind pool, String... skills) {
        return new ServicePerson(code, "姓名" + code, department, pool, List.of(skills), true);
    }

    @Rule({"R-DSP-03", "R-DSP-07"})
    @ParameterizedTest
    @MethodSource("org.qifu.Databases#both")
    void knowsWhoServesFromWhichPoolAndWithWhichSkills(DataSource dataSource) {
        // given somebody of each pool, in two departments
        var people = new ServicePeople(Seeded.on(dataSource).jdbc);
        for (PoolKind pool : PoolKind.values()) {
            people.save(person("p" + pool.ordinal(), pool.ordinal() < 4 ? "amr" : "justice", pool, "POLICY", "OTHER"));
        }

        // then each is found, with the pool and the skills in their order
        assertThat(people.of("amr"))
                .extracting(ServicePerson::pool)
                .containsExactly(PoolKind.LINE, PoolKind.PROFESSIONAL, PoolKind.COMPREHENSIVE, PoolKind.EXPERT);
        assertThat(people.all()).hasSize(6);
        assertThat(people.find("p5")).contains(person("p5", "justice", PoolKind.MEDIATOR, "POLICY", "OTHER"));
        assertThat(people.find("nobody")).isEmpty();

        // when one changes department and skills, and leaves; then the entry is changed, not doubled
        var gone = new ServicePerson("p5", "王五", "fire", PoolKind.EXPERT, List.of("RISK_CHECK"), false);
        people.save(gone);
        assertThat(people.find("p5")).contains(gone);
        assertThat(people.of("justice")).extracting(ServicePerson::code).containsExactly("p4");
        assertThat(people.all()).hasSize(6);
    }

    @ParameterizedTest
    @MethodSource("org.qifu.Databases#both")
    void belongsToADepartmentThatExists(DataSource dataSource) {
        // given an unknown department, when saved, then the database refuses
        var people = new ServicePeople(Seeded.on(dataSource).jdbc);
        var lost = person("x", "nowhere", PoolKind.LINE, "POLICY");
        assertThatThrownBy(() -> people.save(lost)).isInstanceOf(DataIntegrityViolationException.class);
    }

    @Rule("R-DSP-03")
    @Test
    void hasAtLeastOneSkill() {
        assertThatThrownBy(() -> person("x", "amr", PoolKind.LINE)).hasMessage("请填写至少一项服务人员专长");
    }
}
