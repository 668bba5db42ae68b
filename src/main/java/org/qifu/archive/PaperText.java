package org.qifu.archive;

import java.util.List;
import java.util.Map;

/**
 * The words of a paper, for who reads it on a screen.
 *
 * @param words by the placeholder of the template, for instance {@code 服务时间}; lines are separated by line feeds
 * @param sentences fixed ones that the paper prints besides
 */
public record PaperText(Paper paper, Map<String, String> words, List<String> sentences) {}
