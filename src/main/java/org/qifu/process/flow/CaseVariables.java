package org.qifu.process.flow;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.camunda.spin.Spin;
import org.qifu.casefile.CaseFile;
import org.qifu.casefile.Documents;
import org.qifu.process.task.DocumentTypes;
import org.springframework.stereotype.Component;

/** The variables of a case whose process has ended, for one that takes it up again. */
@Component
class CaseVariables {

    private final Documents documents;

    CaseVariables(Documents documents) {
        this.documents = documents;
    }

    /**
     * What people handed in, each in its newest version, and the scalars that tasks and forms ask for. What the registers
     * found was handed in by nobody and stays with those who decided (C-16).
     */
    Map<String, Object> of(CaseFile file) {
        Map<String, Object> variables = new HashMap<>();
        documents.of(file.number()).stream()
                .filter(document -> DocumentTypes.ALL.containsKey(document.name()))
                .forEach(document -> variables.put(document.name(), Spin.JSON(document.content())));
        variables.put("caseNumber", file.number());
        variables.put("station", file.station());
        variables.put("enterprise", file.applicant().applicant());
        variables.put("channel", file.channel());
        variables.put("appealClass", Objects.toString(file.appealClass(), ""));
        variables.put("list", Objects.toString(file.list(), ""));
        return variables;
    }
}
