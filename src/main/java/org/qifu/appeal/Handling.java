package org.qifu.appeal;

import org.jspecify.annotations.Nullable;
import org.qifu.casefile.AppealClass;
import org.qifu.casefile.ProblemList;

/** What the two handling steps of the agency board have in common. */
sealed interface Handling permits OnTheSpot, Agency {

    boolean solves();

    boolean givesUp();

    boolean reclasses();

    @Nullable
    String result();

    @Nullable
    String reason();

    @Nullable
    AppealClass newClass();

    @Nullable
    ProblemList newList();

    /** The chain or zone of the new list. */
    @Nullable
    String newListName();
}
