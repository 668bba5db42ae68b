package org.qifu.portal;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How often may be asked, on each node by itself.
 *
 * @param lookUp look-ups of one address, whatever the case
 * @param lookUpOfCase look-ups of one case by one address
 * @param submit submissions of one address; firms of a park may share one
 * @param visit calls of the API from one address by nobody known
 * @param remembered how many addresses, pairs and clients are remembered at once
 */
@ConfigurationProperties("qifu.portal.limits")
record LimitSettings(
        @DefaultValue("30/1m") Rate lookUp,
        @DefaultValue("6/10m") Rate lookUpOfCase,
        @DefaultValue("20/1h") Rate submit,
        @DefaultValue("300/1m") Rate visit,
        @DefaultValue("100000") int remembered) {}
