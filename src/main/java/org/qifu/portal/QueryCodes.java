package org.qifu.portal;

import org.springframework.stereotype.Component;

/** The 128-bit codes by which a firm without account opens its case; stored as hashes only. */
@Component
public class QueryCodes {

    /** A new code for the case, beside those it has. */
    public String issue(String caseNumber) {
        throw new UnsupportedOperationException();
    }

    /** A new code for the case; those before open nothing any more. */
    public String reissue(String caseNumber) {
        throw new UnsupportedOperationException();
    }

    /** Whether number and code belong together; takes the same time for a wrong number and a wrong code. */
    public boolean opens(String caseNumber, String queryCode) {
        throw new UnsupportedOperationException();
    }
}
