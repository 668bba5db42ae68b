package org.qifu.organisation;

/** A department of the county, for instance {@code amr} 市场监管. */
public record Department(String code, int seq, String name) {}
