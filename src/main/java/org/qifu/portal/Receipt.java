package org.qifu.portal;

/**
 * What a firm gets for its request.
 *
 * @param queryCode opens the case together with its number; shown here only, stored as a hash
 * @param repeated whether the case had been opened by an earlier request of the same key
 */
public record Receipt(String caseNumber, String queryCode, boolean repeated) {}
