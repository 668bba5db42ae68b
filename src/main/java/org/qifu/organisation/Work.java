package org.qifu.organisation;

import java.util.Set;

/**
 * What a task is, for the question who does it.
 *
 * @param flows keys of its process and of the flow of its case
 * @param groups ids of the groups it is offered to
 */
public record Work(Set<String> flows, Set<String> groups) {}
