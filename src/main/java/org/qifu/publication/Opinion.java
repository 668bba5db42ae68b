package org.qifu.publication;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What somebody thinks of a draft.
 *
 * @param consultation its id
 * @param author the enterprise or person, if named
 */
public record Opinion(String consultation, @Nullable String author, String text, Instant givenAt) {}
