package org.qifu.enterprise;

import java.util.List;

/**
 * A row of a file.
 *
 * @param line where it stands in the file, from 1
 */
record SheetRow(int line, List<String> cells) {

    /** Without the empty cells at its end, which spreadsheet programs leave behind. */
    SheetRow trimmed() {
        int filled = cells.size();
        while (filled > 0 && cells.get(filled - 1).isBlank()) {
            filled--;
        }
        return new SheetRow(line, cells.subList(0, filled));
    }

    /** Whether a trimmed row has nothing left. */
    boolean blank() {
        return cells.isEmpty();
    }
}
