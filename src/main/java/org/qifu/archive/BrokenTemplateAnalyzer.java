package org.qifu.archive;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Tells the administrator what to correct in which template, instead of a stack trace. */
class BrokenTemplateAnalyzer extends AbstractFailureAnalyzer<BrokenTemplate> {

    private static final String ADVICE =
            "请用 WPS 或 Word 打开上面列出的模板，在指明的位置改正后重新启动；" + "或者把该文件移出 qifu.papers.folder 指定的文件夹，改用随系统提供的模板。";

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, BrokenTemplate cause) {
        return new FailureAnalysis(cause.getMessage(), ADVICE, cause);
    }
}
