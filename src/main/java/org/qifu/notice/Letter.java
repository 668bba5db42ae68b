package org.qifu.notice;

/**
 * What a courier carries.
 *
 * @param id the same at every attempt, by which the other side knows a repetition
 */
record Letter(String id, Channel channel, String to, String subject, String text) {}
