package org.qifu.portal.web;

import jakarta.validation.constraints.NotBlank;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.qifu.casefile.PlainText;

/** What is filled in about a draft. */
record OpinionForm(
        @PlainText(max = 100, lines = false) @Nullable String author,

        @NotBlank(message = "请填写意见") @PlainText @Nullable String text) {

    static Map<String, String> labels() {
        var labels = new LinkedHashMap<String, String>();
        labels.put("author", "企业名称或者姓名");
        labels.put("text", "您的意见");
        return labels;
    }

    static OpinionForm of(Filled filled) {
        return new OpinionForm(filled.value("author"), filled.value("text"));
    }
}
