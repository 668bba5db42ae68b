package org.qifu.casefile;

/**
 * One thing that is wrong with a document.
 *
 * @param field path inside the document, for instance {@code planDueOn}; empty when the document as a whole is meant
 * @param message a sentence in Chinese that says what to do
 */
public record Problem(String field, String message) {}
