package org.qifu.process.demo;

import java.util.Map;
import org.qifu.enquiry.EnquiryWorkflow;
import org.qifu.process.task.DocumentBinder;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** A question to a station and a blocking point, both waiting for their answers in Tasklist. */
@Component
@Profile("demo")
class DemoEnquiries {

    private final EnquiryWorkflow workflow;
    private final DocumentBinder binder;

    DemoEnquiries(EnquiryWorkflow workflow, DocumentBinder binder) {
        this.workflow = workflow;
        this.binder = binder;
    }

    void create() {
        workflow.openHelp(binder.write(Map.of(
                "station",
                "anwen",
                "question",
                "个体户想转为公司，原来的食品经营许可证还能不能用，要到哪里办？",
                "name",
                "张小妹",
                "phone",
                DemoFirms.phone(98),
                "firm",
                "安文街道张记糕点店")));
        workflow.openBlockingPoint(binder.write(Map.of(
                "text", "办理临时占道施工，城管、交警、街道三家互相要求先出具意见，跑了五趟没有结果。", "station", "anwen", "firm", "磐安县石门坑包装制品有限公司")));
    }
}
