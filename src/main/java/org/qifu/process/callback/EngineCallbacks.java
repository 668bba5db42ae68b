package org.qifu.process.callback;

import java.util.Map;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RuntimeService;
import org.jspecify.annotations.Nullable;
import org.qifu.portal.callback.CallbackStarter;
import org.springframework.stereotype.Component;

/** Starts {@code callback.bpmn}, whose first step is a job: nothing is sent before the running transaction commits. */
@Component
class EngineCallbacks implements CallbackStarter {

    private final RuntimeService runtime;
    private final IdentityService identity;

    EngineCallbacks(RuntimeService runtime, IdentityService identity) {
        this.runtime = runtime;
        this.identity = identity;
    }

    @Override
    public void start(long callback, @Nullable String caseNumber) {
        // Whoever's click this is need not be allowed to start this flow; it is the system that does.
        var clicking = identity.getCurrentAuthentication();
        identity.clearAuthentication();
        try {
            runtime.startProcessInstanceByKey("callback", caseNumber, Map.of("callback", callback));
        } finally {
            if (clicking != null) {
                identity.setAuthentication(clicking);
            }
        }
    }
}
