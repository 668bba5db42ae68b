package org.qifu.organisation;

/**
 * Who does the work of somebody who is away.
 *
 * @param absence id of the rule of the one who is away
 * @param proxy the last of the chain, who is there
 */
public record StandIn(long absence, String proxy) {}
