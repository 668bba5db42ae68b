package org.qifu.process.flow;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.qifu.enquiry.BlockingPoint;
import org.qifu.enquiry.EnquiryWorkflow;
import org.qifu.process.task.DocumentBinder;
import org.qifu.report.BlockingTopics;
import org.qifu.report.NewTopic;
import org.springframework.stereotype.Component;

/** Opens a blocking point for a topic that came too often, for the supervisors to answer (R-SEN-03). */
@Component
class RaiseBlockingPoint implements JavaDelegate {

    private final BlockingTopics topics;
    private final EnquiryWorkflow enquiries;
    private final DocumentBinder binder;

    RaiseBlockingPoint(BlockingTopics topics, EnquiryWorkflow enquiries, DocumentBinder binder) {
        this.topics = topics;
        this.enquiries = enquiries;
        this.binder = binder;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String content = String.valueOf(execution.getVariable("newTopic"));
        NewTopic topic = binder.bind(content, NewTopic.class).document();
        if (topic == null) {
            throw new IllegalStateException("No topic: " + content);
        }
        if (!topics.isRaised(topic)) {
            var point = new BlockingPoint(topic.text(), null, null, null, null);
            topics.raise(topic, enquiries.openBlockingPoint(binder.write(point)));
        }
    }
}
