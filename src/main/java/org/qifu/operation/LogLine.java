package org.qifu.operation;

import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;

/** What every log line says of its origin besides the trace: never more of a person than the user id. */
public final class LogLine {

    /** Number of the case, or of the enquiry, that is worked on. */
    public static final String CASE = "caseNumber";

    /** Id of the engine user who asked. */
    static final String USER = "user";

    /** The first part of the address asked for; there during a request only. */
    static final String AREA = "area";

    private LogLine() {}

    /** Names who asked, until the request that is being answered ends; outside of a request nothing happens. */
    public static void user(@Nullable String id) {
        if (id != null && MDC.get(AREA) != null) {
            MDC.put(USER, id);
        }
    }
}
