package org.qifu.process.task;

/** One line of a list that a form chooses from. */
record Choice(String label, String value) {}
