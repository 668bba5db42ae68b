package org.qifu.organisation;

/** A candidate group of user tasks and its Chinese name. */
public record Group(String id, String name) {}
