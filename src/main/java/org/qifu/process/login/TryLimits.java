package org.qifu.process.login;

import org.qifu.portal.Rate;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How many wrong passwords are borne, on each node by itself.
 *
 * @param ofUserAtAddress of one user from one address
 * @param ofAddress from one address, whoever is tried; an office may share one
 * @param ofUser of one user from all addresses the user never logged in from
 * @param remembered how many users, addresses and pairs are remembered at once
 */
@ConfigurationProperties("qifu.staff.tries")
record TryLimits(
        @DefaultValue("10/10m") Rate ofUserAtAddress,
        @DefaultValue("100/10m") Rate ofAddress,
        @DefaultValue("100/1h") Rate ofUser,
        @DefaultValue("100000") int remembered) {}
