package org.qifu.portal;

import org.qifu.notice.LateValue;
import org.springframework.stereotype.Component;

/**
 * A new query code in a notice. The first attempt makes those before worthless; a later one leaves the code of the attempt
 * before, which may have arrived although nobody confirmed it.
 */
@Component
class QueryCodeValue implements LateValue {

    private final QueryCodes codes;

    QueryCodeValue(QueryCodes codes) {
        this.codes = codes;
    }

    @Override
    public String placeholder() {
        return "查询码";
    }

    @Override
    public String make(String caseNumber, int attempt) {
        return attempt == 1 ? codes.reissue(caseNumber) : codes.issue(caseNumber);
    }
}
