package org.qifu.process.flow;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class MakePaper implements JavaDelegate {
    @Override
    public void execute(DelegateExecution execution) {}
}
