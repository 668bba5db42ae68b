package org.qifu.process;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Says in the log where to go once the start is over. */
@Component
class StartNotice {

    private static final Logger LOG = LoggerFactory.getLogger(StartNotice.class);

    @EventListener
    @Order(0)
    void say(ApplicationReadyEvent event) {
        String port = event.getApplicationContext().getEnvironment().getProperty("local.server.port");
        if (port != null) {
            LOG.info(addresses("http://localhost:" + port));
        }
    }

    /** The addresses, one a line, after a line break. */
    static String addresses(String root) {
        return """

                企服已启动：
                  企业门户    %1$s/
                  办理        %1$s/staff  → 待办任务 %1$s/camunda/app/tasklist/
                  监控        %1$s/camunda/app/cockpit/
                  开放接口    %1$s/api/v1/docs
                  引擎接口    %1$s/engine-rest
                """.formatted(root);
    }
}
