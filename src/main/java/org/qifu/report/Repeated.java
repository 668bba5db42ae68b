package org.qifu.report;

import java.util.List;

/**
 * What came again and again within the days that are counted together.
 *
 * @param name the firm without what would tell a person, or the words of the topic, the telling one first
 * @param numbers of the cases, oldest first
 */
public record Repeated(String name, int cases, List<String> numbers) {}
