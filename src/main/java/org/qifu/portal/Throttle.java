package org.qifu.portal;

import org.springframework.stereotype.Component;

/** Limits how often an address may try; over the limit a caller is answered with 429. */
@Component
public class Throttle {

    /** One more try of this address to open this case with a code. */
    public boolean mayLookUp(String address, String caseNumber) {
        throw new UnsupportedOperationException();
    }

    /** One more submission from this address. */
    public boolean maySubmit(String address) {
        throw new UnsupportedOperationException();
    }

    /** One more call of this client of the API. */
    public boolean mayCall(String client) {
        throw new UnsupportedOperationException();
    }
}
