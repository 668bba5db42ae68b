package org.qifu.operation;

import io.micrometer.common.KeyValue;
import java.util.List;
import org.springframework.http.server.observation.DefaultServerRequestObservationConvention;
import org.springframework.http.server.observation.ServerRequestObservationContext;
import org.springframework.stereotype.Component;

/**
 * How requests are named in figures and traces: by the pattern of our own addresses, and those of the engine and its web
 * apps, which no pattern is known of, by the place they go to. The list is short because each name is a series.
 */
@Component
class RequestNames extends DefaultServerRequestObservationConvention {

    private static final List<String> PLACES = List.of(
            "/engine-rest/task",
            "/engine-rest/filter",
            "/engine-rest/process-definition",
            "/engine-rest",
            "/camunda/api/engine/engine/default/task",
            "/camunda/api/engine/engine/default/filter",
            "/camunda/api/engine/engine/default/process-definition",
            "/camunda/api",
            "/camunda/app");

    @Override
    protected KeyValue uri(ServerRequestObservationContext context) {
        KeyValue known = super.uri(context);
        if (context.getPathPattern() != null || context.getCarrier() == null) {
            return known;
        }
        String path = context.getCarrier().getRequestURI() + "/";
        return PLACES.stream()
                .filter(place -> path.startsWith(place + "/"))
                .findFirst()
                .map(place -> KeyValue.of(known.getKey(), place))
                .orElse(known);
    }
}
