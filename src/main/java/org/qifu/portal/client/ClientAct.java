package org.qifu.portal.client;

/**
 * What a client did with its case.
 *
 * @param act for instance {@code WITHDRAWAL}
 * @param contentHash of what was sent
 */
public record ClientAct(String caseNumber, String act, String contentHash) {}
