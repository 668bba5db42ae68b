package org.qifu.process;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.HistoryService;

/** Which elements of the models the flow tests have walked over, and which test classes have run. */
final class FlowNodesWalked {

    private static final Set<String> NODES = ConcurrentHashMap.newKeySet();
    private static final Set<Class<?>> CLASSES = ConcurrentHashMap.newKeySet();

    private FlowNodesWalked() {}

    /** Takes over what the engine's history tells of the test that has just ended. */
    static void note(Class<?> test, HistoryService history) {
        CLASSES.add(test);
        history.createHistoricActivityInstanceQuery()
                .list()
                .forEach(walked -> NODES.add(walked.getProcessDefinitionKey() + "/" + walked.getActivityId()));
    }

    /** Elements of this process, by id. */
    static Set<String> of(String process) {
        return NODES.stream()
                .filter(node -> node.startsWith(process + "/"))
                .map(node -> node.substring(process.length() + 1))
                .collect(Collectors.toSet());
    }

    static boolean ran(Class<?> test) {
        return CLASSES.contains(test);
    }
}
