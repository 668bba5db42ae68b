package org.qifu.report;

/** One case told as an example, without anything that tells the person or the firm. */
public record CaseInPoint(String number, String text) {}
