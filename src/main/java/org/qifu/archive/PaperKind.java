package org.qifu.archive;

import java.util.Locale;

/** The printed papers of a guidance. Form one carries the case's number, the others that number and a letter (C-57). */
public enum PaperKind {
    /** 指导服务申请表 (001 附件1; R-FRM-01 to 11, R-FRM-29). */
    APPLICATION("指导服务申请表", ""),
    /** 服务承诺通知书 (000 十一(三); R-FRM-30). */
    COMMITMENT("服务承诺通知书", "C"),
    /** 不予受理告知书 (000 十一(二); R-FRM-31). */
    REFUSAL("不予受理告知书", "B"),
    /** 指导服务意见书 (001 附件2; R-FRM-12 to 20). */
    OPINION("指导服务意见书", "Y"),
    /** 服务满意度评价表 (001 附件3; R-FRM-21 to 28). */
    EVALUATION("服务满意度评价表", "P");

    private final String title;
    private final String letter;

    PaperKind(String title, String letter) {
        this.title = title;
        this.letter = letter;
    }

    /** The name under which people know it. */
    public String title() {
        return title;
    }

    /** 编号 of this paper in a case, for instance {@code ZD-2026-00001Y}. */
    public String number(String caseNumber) {
        return caseNumber + letter;
    }

    /** The template's file, for instance {@code opinion.docx}. */
    String file() {
        return name().toLowerCase(Locale.ROOT) + ".docx";
    }
}
