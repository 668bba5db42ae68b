package org.qifu.archive;

import java.time.Instant;

/**
 * The package of one round of an archived case; once made it never changes (R-ARC-06).
 *
 * @param sha256 of the ZIP file, hexadecimal
 * @param size of the ZIP file in bytes
 */
public record CasePackage(long id, String caseNumber, int round, String sha256, long size, Instant madeAt) {}
