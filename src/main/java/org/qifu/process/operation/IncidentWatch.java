package org.qifu.process.operation;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Incident;
import org.springframework.stereotype.Component;

/** Open incidents of the engine, by flow. */
@Component
class IncidentWatch {

    private static final String NO_FLOW = "none";

    private final RuntimeService runtime;
    private final RepositoryService repository;

    IncidentWatch(RuntimeService runtime, RepositoryService repository) {
        this.runtime = runtime;
        this.repository = repository;
    }

    /** How many there are in each flow; those that a calling flow shows once more are left out. */
    Map<String, Long> byFlow() {
        return runtime.createIncidentQuery().list().stream()
                .filter(incident -> incident.getId().equals(incident.getCauseIncidentId()))
                .collect(Collectors.groupingBy(this::flow, TreeMap::new, Collectors.counting()));
    }

    private String flow(Incident incident) {
        String definition = incident.getProcessDefinitionId();
        // Known to the engine's cache.
        return definition == null
                ? NO_FLOW
                : repository.getProcessDefinition(definition).getKey();
    }
}
