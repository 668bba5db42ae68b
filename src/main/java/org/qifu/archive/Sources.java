package org.qifu.archive;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.qifu.casefile.CaseDocument;
import org.qifu.casefile.CaseFile;

/** The newest version of every document of a case, as the papers read them. */
final class Sources {

    private final CaseFile file;
    private final Map<String, Map<String, CaseDocument>> newest = new TreeMap<>();

    /** Reads the documents of the case, given in the order of writing. */
    Sources(CaseFile file, List<CaseDocument> documents) {
        this.file = file;
        documents.forEach(document ->
                newest.computeIfAbsent(document.name(), name -> new TreeMap<>()).put(document.part(), document));
    }

    String caseNumber() {
        return file.number();
    }

    /** By which the officials register their entry into the firm; null before dispatch. */
    @Nullable
    String serviceCode() {
        return file.serviceCode();
    }

    /** Code of the station that accepted the case. */
    String station() {
        return file.station();
    }

    Content get(String name) {
        return find(name).orElseThrow(() -> new IllegalStateException("Case " + file.number() + " has no " + name));
    }

    Optional<Content> find(String name) {
        return written(name).map(document -> Content.of(document.content()));
    }

    /** Who wrote a document, and when. */
    Optional<CaseDocument> written(String name) {
        return Optional.ofNullable(newest.getOrDefault(name, Map.of()).get(""));
    }

    /** What each unit wrote under this name, by the unit's code. */
    Map<String, Content> parts(String name) {
        return newest.getOrDefault(name, Map.of()).entrySet().stream()
                .filter(part -> !part.getKey().isEmpty())
                .collect(Collectors.toMap(
                        Map.Entry::getKey, part -> Content.of(part.getValue().content())));
    }

    /** The same for the same contents of these documents, whatever their version. */
    String fingerprint(List<String> names) {
        String contents = names.stream()
                .flatMap(name -> newest.getOrDefault(name, Map.of()).values().stream())
                .map(document -> document.name() + "/" + document.part() + "\n" + document.content() + "\n")
                .collect(Collectors.joining());
        return Sha256.of(contents.getBytes(StandardCharsets.UTF_8));
    }
}
