package org.qifu.appeal;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What the appeals board and the county have in common: both solve or propose a solution. */
sealed interface Planning permits Appeals, County {

    boolean solves();

    boolean plans();

    @Nullable
    String result();

    @Nullable
    String plan();

    @Nullable
    String planOwner();

    @Nullable
    LocalDate planDueOn();
}
