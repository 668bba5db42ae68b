package org.qifu.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qifu.Rule;

class PhoneTest {

    record Contact(@Phone String phone) {}

    @Rule("R-FRM-06")
    @ParameterizedTest
    @ValueSource(strings = {"13857900001", "0579-84661160", "057984661160", "010-12345678-801"})
    void acceptsMobileAndLandline(String phone) {
        // given: the ways numbers are written here, when: checked, then: all are taken
        assertThat(Paper.of("phone", phone).faults(Contact.class)).isEmpty();
    }

    @Rule("R-FRM-06")
    @ParameterizedTest
    @ValueSource(strings = {"abcdefghijk", "1385790000", "138579000011", "84661160", "13857900001;--", "１３８５７９００００１"})
    void refusesAnythingElse(String phone) {
        // given: letters, a digit too few or too many, no area code, when: checked, then: the clerk reads what to write
        assertThat(Paper.of("phone", phone).faults(Contact.class)).containsExactly("phone: 请填写11位手机号码或带区号的固定电话");
    }
}
