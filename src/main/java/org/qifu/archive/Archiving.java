package org.qifu.archive;

import jakarta.validation.constraints.AssertTrue;
import org.jspecify.annotations.Nullable;
import org.qifu.casefile.PlainText;

/** 归档: the coordinators' last look at the papers of a case (R-ARC-01). */
public record Archiving(
        @AssertTrue(message = "请核对材料后勾选") boolean complete,
        @PlainText @Nullable String note) {}
