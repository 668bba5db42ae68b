package org.qifu.portal;

/**
 * What makes a repeated request the same request: a double click, a retry after a lost answer.
 *
 * @param owner {@code portal}, or the id of the client of the API
 * @param key chosen by the sender, unique for its owner
 */
public record SubmissionKey(String owner, String key) {}
