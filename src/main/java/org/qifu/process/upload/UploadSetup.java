package org.qifu.process.upload;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.deploy.Deployer;
import org.springframework.stereotype.Component;

/** Puts the guard before every deployment and the fence around every expression. */
@Component
class UploadSetup extends AbstractProcessEnginePlugin {

    private final UploadGuard guard;
    private final ModelBeans beans;

    UploadSetup(UploadGuard guard, ModelBeans beans) {
        this.guard = guard;
        this.beans = beans;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        configuration.setExpressionManager(new FencedExpressions(new Fence(beans)));
        List<Deployer> first = configuration.getCustomPreDeployers();
        List<Deployer> all = first == null ? new ArrayList<>() : new ArrayList<>(first);
        all.add(0, guard);
        configuration.setCustomPreDeployers(all);
    }
}
