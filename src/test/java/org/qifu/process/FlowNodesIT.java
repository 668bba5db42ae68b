package org.qifu.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.AnnotatedBeanDefinition;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.util.ClassUtils;

/** Runs after the phase of all flow tests, and fails for every element of a model that none of them has walked over. */
class FlowNodesIT {

    @BeforeEach
    void allFlowTestsHaveRun() {
        assumeThat(flowTests()).as("flow tests run before this").allMatch(FlowNodesWalked::ran);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "absence",
                "amendment",
                "appeal",
                "blockingPoint",
                "callback",
                "complaint",
                "evaluation",
                "guidance",
                "help",
                "notice",
                "noticeUpkeep",
                "poolUpkeep",
                "rectification",
                "registerUpkeep",
                "revisit",
                "revisitTopUp",
                "sentimentMonth",
                "sentimentReport",
                "supervision"
            })
    void everyElementIsWalkedOver(String process) throws IOException {
        // given every element of the model; when all flow tests have run; then each was walked over
        assertThat(FlowNodesWalked.of(process)).containsAll(elements(process));
    }

    private static Set<String> elements(String process) throws IOException {
        try (InputStream in = new ClassPathResource("bpmn/" + process + ".bpmn").getInputStream()) {
            return Bpmn.readModelFromStream(in).getModelElementsByType(FlowNode.class).stream()
                    .map(FlowNode::getId)
                    .collect(Collectors.toSet());
        }
    }

    private static Set<Class<?>> flowTests() {
        var scan = new ClassPathScanningCandidateComponentProvider(false) {
            @Override
            protected boolean isCandidateComponent(AnnotatedBeanDefinition found) {
                return !found.getMetadata().isAbstract();
            }
        };
        scan.addIncludeFilter(new AssignableTypeFilter(FlowTest.class));
        return scan.findCandidateComponents("org.qifu.process").stream()
                .map(found -> ClassUtils.resolveClassName(String.valueOf(found.getBeanClassName()), null))
                .collect(Collectors.toSet());
    }
}
