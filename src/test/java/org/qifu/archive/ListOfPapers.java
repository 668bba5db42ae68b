package org.qifu.archive;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Papers of one case, as many as a test puts there. */
class ListOfPapers implements PaperList {

    private final List<String> kinds = new ArrayList<>();

    void add(String... more) {
        kinds.addAll(List.of(more));
    }

    @Override
    public List<Entry> of(String caseNumber) {
        return IntStream.range(0, kinds.size())
                .mapToObj(i -> new Entry(i, kinds.get(i), kinds.get(i) + ".docx", Sha256.of(content(i))))
                .toList();
    }

    @Override
    public byte[] content(long id) {
        return ("paper " + kinds.get((int) id)).getBytes(StandardCharsets.UTF_8);
    }
}
