package org.qifu.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qifu.Rule;

class PlainTextTest {

    record Note(
            @PlainText String text,
            @PlainText(max = 5, lines = false) String name) {}

    @Rule("R-PLT-03")
    @ParameterizedTest
    @ValueSource(strings = {"<b>", "见<script>alert(1)</script>", "</p>", "<!--", "<?xml", "<IMG src=x>"})
    void refusesHtml(String text) {
        // given: a text with a tag, when: it is checked, then: the clerk is told to take it out
        assertThat(Paper.of("text", text).faults(Note.class)).containsExactly("text: 请不要填写网页标签，例如“<”后面直接跟字母");
    }

    @Rule("R-PLT-03")
    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "a\u001bb", "a\u007fb", "a\u202eb", "a\ud800"})
    void refusesControlCharacters(String text) {
        // given: a character nobody sees, when: it is checked, then: it is refused before it reaches a log or a sheet
        assertThat(Paper.of("text", text).faults(Note.class)).containsExactly("text: 请删除看不见的控制字符");
    }

    @ParameterizedTest
    @ValueSource(strings = {"利润<3%，a < b，5>3", "第一行\n第二行\t表", "𠮷😀", "公司名称（中国）·A&B"})
    void acceptsWhatPeopleWrite(String text) {
        assertThat(Paper.of("text", text).faults(Note.class)).isEmpty();
    }

    @Rule("R-PLT-03")
    @Test
    void refusesTooLongTexts() {
        // given: one character more than there is room for, when: it is checked, then: the clerk reads the limit
        assertThat(Paper.of("text", "字".repeat(2001)).faults(Note.class)).containsExactly("text: 请控制在2000字以内");
        assertThat(Paper.of("text", "字".repeat(2000)).faults(Note.class)).isEmpty();
    }

    @Test
    void keepsNamesOnOneLine() {
        assertThat(Paper.of("name", "张\n三").faults(Note.class)).containsExactly("name: 请写在一行内，不要换行");
    }
}
