package org.qifu.enterprise;

/** How many entries an import added, changed, and found as they were. */
public record Outcome(int added, int changed, int unchanged) {}
