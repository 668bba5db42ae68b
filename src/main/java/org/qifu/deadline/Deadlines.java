package org.qifu.deadline;

import java.time.ZoneId;

/** The limits of the working calendar, as the models call them. */
public class Deadlines {

    /** The one zone in which limits are counted. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
}
