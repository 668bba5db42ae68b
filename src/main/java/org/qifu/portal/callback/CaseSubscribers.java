package org.qifu.portal.callback;

import java.util.List;

/** Which clients of the API are told of a case. */
public interface CaseSubscribers {

    /** Ids of the clients, in no order; empty for a case that came in another way. */
    List<String> clientsOf(String caseNumber);
}
