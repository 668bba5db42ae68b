package org.qifu.casefile;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/** A sheet that is written from top to bottom; closing completes it and leaves the stream below open. */
interface SheetWriter extends Closeable {

    void row(List<String> cells) throws IOException;
}
