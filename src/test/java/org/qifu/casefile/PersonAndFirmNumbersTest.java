package org.qifu.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qifu.Rule;

class PersonAndFirmNumbersTest {

    @Rule("R-FRM-04")
    @ParameterizedTest
    @ValueSource(strings = {"91350100M000100Y43", "91330100799655058B", "91110000100017643K"})
    void knowsRightCreditCodes(String code) {
        // given: codes of real registers, when: their check character is computed, then: it fits
        assertThat(CreditCode.valid(code)).isTrue();
    }

    @Rule("R-FRM-04")
    @ParameterizedTest
    @ValueSource(
            strings = {
                "91350100M000100Y44", // check character
                "91350100M000100Y34", // two places changed over
                "91350100M000100Y4", // too short
                "91350100M000100Y433", // too long
                "9135010IM000100Y43", // I is not in the alphabet
                "91350100m000100y43", // small letters
                ""
            })
    void knowsBrokenCreditCodes(String code) {
        // given: a code with one thing wrong, when: it is checked, then: it is found out
        assertThat(CreditCode.valid(code)).isFalse();
    }

    @Rule("R-FRM-04")
    @ParameterizedTest
    @ValueSource(strings = {"11010519491231002X", "440524188001010014"})
    void knowsRightIdNumbers(String number) {
        // given: the examples of the standard, when: their check character is computed, then: it fits
        assertThat(IdNumber.valid(number)).isTrue();
    }

    @Rule("R-FRM-04")
    @ParameterizedTest
    @ValueSource(
            strings = {
                "110105194912310021", // check character
                "11010519491231002x", // small x
                "11010519490230002X", // 30 February
                "110105491231002", // fifteen places of old
                "01010519491231002X", // no region begins with 0
                "ABC105194912310021"
            })
    void knowsBrokenIdNumbers(String number) {
        // given: a number with one thing wrong, when: it is checked, then: it is found out
        assertThat(IdNumber.valid(number)).isFalse();
    }

    @Rule("R-FRM-04")
    @Test
    void looksAtTheDayOfBirthToo() {
        // given: a number whose check character fits, but whose day of birth does not exist
        String digits = "11010519490230002";

        // when: every check character is tried, then: none makes it right
        assertThat("0123456789X".chars().mapToObj(last -> digits + (char) last)).noneMatch(IdNumber::valid);
    }
}
