package org.qifu.process.flow;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.qifu.archive.PaperKind;
import org.qifu.archive.Papers;
import org.springframework.stereotype.Component;

/** Makes the printed paper that the service task names by its input parameter {@code paperKind}. */
@Component
class MakePaper implements JavaDelegate {

    private final Papers papers;

    MakePaper(Papers papers) {
        this.papers = papers;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String kind = String.valueOf(execution.getVariableLocal("paperKind"));
        papers.make(execution.getProcessBusinessKey(), PaperKind.valueOf(kind));
    }
}
