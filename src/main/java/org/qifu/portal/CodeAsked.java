package org.qifu.portal;

/**
 * Somebody wants a new query code for this case, which there is. Published inside a transaction; the code is made when
 * the message to the contact on file is sent, by {@link QueryCodes#reissue}, and shown to nobody else.
 */
public record CodeAsked(String caseNumber) {}
