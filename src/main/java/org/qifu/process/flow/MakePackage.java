package org.qifu.process.flow;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.qifu.archive.CasePackages;
import org.springframework.stereotype.Component;

/** Packs the archived case, once (R-ARC-02). */
@Component
class MakePackage implements JavaDelegate {

    private final CasePackages packages;

    MakePackage(CasePackages packages) {
        this.packages = packages;
    }

    @Override
    public void execute(DelegateExecution execution) {
        packages.make(execution.getProcessBusinessKey());
    }
}
