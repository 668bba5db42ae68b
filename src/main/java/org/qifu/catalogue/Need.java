package org.qifu.catalogue;

/**
 * How often a type of service was asked for (R-FBK-09).
 *
 * @param serviceType code of the type
 * @param name its name
 * @param cases how many cases asked for it
 * @param firms how many different firms or persons
 */
public record Need(String serviceType, String name, int cases, int firms) {}
