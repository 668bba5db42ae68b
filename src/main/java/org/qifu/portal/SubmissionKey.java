package org.qifu.portal;

/**
 * What makes a repeated request the same request: a double click, a retry after a lost answer.
 *
 * @param owner {@code portal}, or the id of the client of the API; at most 100 characters
 * @param key chosen by the sender, unique for its owner, of any length. That of a page must be random, 128 bits: who knows
 *     it and the content gets a code that opens the case
 */
public record SubmissionKey(String owner, String key) {}
