package org.qifu.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.HistoryService;

/**
 * Which elements of the models the flow tests have walked over: a file for each test class, because they run in several
 * JVMs.
 */
final class FlowNodesWalked {

    private static final Path FOLDER = Path.of("target", "flow-nodes");
    private static final Map<Class<?>, Set<String>> NODES = new ConcurrentHashMap<>();

    private FlowNodesWalked() {}

    /** Takes over what the engine's history tells of the test that has just ended. */
    static void note(Class<?> test, HistoryService history) {
        Set<String> nodes = NODES.computeIfAbsent(test, first -> new ConcurrentSkipListSet<>());
        int before = nodes.size();
        history.createHistoricActivityInstanceQuery()
                .list()
                .forEach(walked -> nodes.add(walked.getProcessDefinitionKey() + "/" + walked.getActivityId()));
        if (nodes.size() > before || before == 0) {
            write(test, nodes);
        }
    }

    private static void write(Class<?> test, Set<String> nodes) {
        try {
            Files.createDirectories(FOLDER);
            Files.write(file(test), nodes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Elements of this process, by id. */
    static Set<String> of(String process) throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.flatMap(FlowNodesWalked::lines)
                    .filter(node -> node.startsWith(process + "/"))
                    .map(node -> node.substring(process.length() + 1))
                    .collect(Collectors.toSet());
        }
    }

    static boolean ran(Class<?> test) {
        return Files.exists(file(test));
    }

    private static Path file(Class<?> test) {
        return FOLDER.resolve(test.getName() + ".txt");
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
