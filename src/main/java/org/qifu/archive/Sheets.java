package org.qifu.archive;

import java.util.List;
import org.springframework.stereotype.Component;

/** The sheet of every kind of paper. */
@Component
class Sheets {

    private final List<Sheet> all;

    Sheets(List<Sheet> all) {
        this.all = all;
    }

    Sheet get(PaperKind kind) {
        return all.stream().filter(sheet -> sheet.kind() == kind).findFirst().orElseThrow();
    }
}
