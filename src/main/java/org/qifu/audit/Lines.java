package org.qifu.audit;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;

/** One JSON object a line, in UTF-8. */
record Lines(ObjectMapper json, OutputStream out) {

    void write(Object line) throws IOException {
        json.writeValue(out, line);
        out.write('\n');
    }
}
