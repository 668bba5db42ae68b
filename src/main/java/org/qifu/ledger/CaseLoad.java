package org.qifu.ledger;

import org.qifu.casefile.CaseKind;

/**
 * How many cases of a kind stand at a stage.
 *
 * @param unarchived cases not archived
 * @param late those of them that are open past their limit
 */
public record CaseLoad(CaseKind kind, String stage, long unarchived, long late) {}
